import { emptyMap, isShown, setIntensity, toggleRegion } from '@rhomboid/body';
import { describe, expect, it } from 'vitest';
import { changed, startHistory, undone } from './map-history.ts';
import { cleared, drawn, strengthAt, tapped } from './tools.ts';

describe('a tap on the map', () => {
  it('marks pain and asks for its strength', () => {
    const { map, ask } = tapped(emptyMap, 'pain', 'blade-left');
    expect(isShown(map, 'blade-left', 'pain')).toBe(true);
    expect(ask).toBe('blade-left');
  });

  it('on a painful place asks again instead of clearing it', () => {
    const strong = setIntensity(toggleRegion(emptyMap, 'blade-left', 'pain'), 'blade-left', 'pain', 7);
    expect(tapped(strong, 'pain', 'blade-left')).toEqual({ map: strong, ask: 'blade-left' });
    expect(strengthAt(strong, 'blade-left')).toBe(7);
  });

  it('with the rubber takes every feeling of the place away', () => {
    const both = toggleRegion(toggleRegion(emptyMap, 'blade-left', 'pain'), 'blade-left', 'numb');
    expect(tapped(both, 'rub', 'blade-left').map).toEqual(emptyMap);
    expect(cleared(both, 'blade-right')).toBe(both);
  });
});

describe('a line on the map', () => {
  it('beside the body changes nothing', () => {
    const far = [
      [900, 900],
      [910, 910],
    ] as const;
    expect(drawn(emptyMap, 'pain', 'back', far, 1)).toEqual({ map: emptyMap, ask: null });
    expect(drawn(emptyMap, 'spread', 'back', far, 1).map).toBe(emptyMap);
  });

  it('over the spine paints it and asks for its strength', () => {
    const { map, ask } = drawn(
      emptyMap,
      'pain',
      'back',
      [
        [0, 120],
        [0, 200],
      ],
      1,
    );
    expect(map.strokes).toHaveLength(1);
    expect(ask).toBe(map.strokes[0]?.covers[0]);
  });
});

describe('undo', () => {
  it('goes back step by step to the beginning, and no further', () => {
    const marked = toggleRegion(emptyMap, 'blade-left', 'pain');
    const history = changed(startHistory(null), marked);
    expect(undone(history)).toEqual(startHistory(null));
    expect(undone(undone(history))).toEqual(startHistory(null));
    expect(changed(history, marked)).toBe(history);
  });
});
