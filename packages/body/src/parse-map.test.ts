import { describe, expect, it } from 'vitest';
import { emptyMap } from './pain-map.ts';
import { parseMap } from './parse-map.ts';

const area = { region: 'blade-left', layer: 'pain', intensity: 5, qualities: ['burning'] };
const stroke = {
  layer: 'numb',
  qualities: ['tingling'],
  view: 'back',
  points: [[-40, 150]],
  width: 18,
  covers: ['blade-edge-left'],
};
const arrow = { from: 'blade-left', to: 'thumb-left', path: [] };

describe('parseMap', () => {
  it('reads a sound map and drops what it does not know', () => {
    const map = { areas: [area], strokes: [stroke], spread: [arrow] };
    expect(parseMap({ ...map, version: 3 })).toEqual({ ok: true, value: map });
    expect(parseMap(emptyMap)).toEqual({ ok: true, value: emptyMap });
  });

  it('leaves out words that are no longer offered, and keeps the rest of the map', () => {
    const read = parseMap({ ...emptyMap, areas: [{ ...area, qualities: ['fizzing', 'burning'] }] });
    expect(read).toEqual({ ok: true, value: { ...emptyMap, areas: [area] } });
  });

  it.each([
    [null, 'map', 'expected an object, not null'],
    [{}, 'areas', 'expected a list, not nothing'],
    [{ ...emptyMap, areas: [{ ...area, region: 'tail' }] }, 'areas[0].region', 'unknown region "tail"'],
    [
      { ...emptyMap, areas: [area, { ...area, layer: 'itch' }] },
      'areas[1].layer',
      'expected one of pain, numb, tingle, not "itch"',
    ],
    [
      { ...emptyMap, areas: [{ ...area, intensity: 11 }] },
      'areas[0].intensity',
      'expected a number from 0 to 10, not 11',
    ],
    [
      { ...emptyMap, areas: [{ ...area, intensity: null }] },
      'areas[0].intensity',
      'expected a number from 0 to 10, not null',
    ],
    [{ ...emptyMap, areas: [{ ...area, qualities: [4] }] }, 'areas[0].qualities[0]', 'expected a text, not 4'],
    [
      { ...emptyMap, strokes: [{ ...stroke, view: 'side' }] },
      'strokes[0].view',
      'expected one of back, front, left-hand, right-hand, not "side"',
    ],
    [{ ...emptyMap, strokes: [{ ...stroke, points: [] }] }, 'strokes[0].points', 'needs at least 1 point'],
    [{ ...emptyMap, strokes: [{ ...stroke, points: [[1]] }] }, 'strokes[0].points[0]', 'expected [x, y], not [1]'],
    [
      { ...emptyMap, strokes: [{ ...stroke, points: [[1, 1e9]] }] },
      'strokes[0].points[0][1]',
      'expected a number from -1000 to 1000, not 1000000000',
    ],
    [
      { ...emptyMap, strokes: [{ ...stroke, covers: ['chest-left'] }] },
      'strokes[0].covers[0]',
      'chest-left is not in the view back',
    ],
    [{ ...emptyMap, spread: [{ ...arrow, to: 7 }] }, 'spread[0].to', 'unknown region 7'],
  ])('says what is wrong and where: %j', (json, where, message) => {
    expect(parseMap(json)).toEqual({ ok: false, problems: [{ message, where: [where] }] });
  });
});
