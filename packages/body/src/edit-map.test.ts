import { describe, expect, it } from 'vitest';
import {
  addSpread,
  addStroke,
  removeSpread,
  rubOut,
  setIntensity,
  setQuality,
  spreadAlong,
  swapSides,
  toggleRegion,
} from './edit-map.ts';
import { areasOf, emptyMap, isEmpty, isShown, type PainMap } from './pain-map.ts';
import type { Point } from './point.ts';

const alongBlade: readonly Point[] = [
  [-41, 145],
  [-40, 165],
  [-42, 190],
];
const painted = addStroke(emptyMap, { layer: 'pain', view: 'back', width: 18, intensity: 7, points: alongBlade });

describe('editing a map', () => {
  it('toggles a region on and off, each layer by itself', () => {
    const numb = toggleRegion(emptyMap, 'blade-left', 'numb');
    const both = toggleRegion(numb, 'blade-left', 'pain');
    expect(isShown(both, 'blade-left', 'pain')).toBe(true);
    expect(toggleRegion(both, 'blade-left', 'pain')).toEqual(numb);
    expect(isEmpty(toggleRegion(numb, 'blade-left', 'numb'))).toBe(true);
  });

  it('never changes the map it is given', () => {
    const before = structuredClone(painted);
    toggleRegion(painted, 'blade-edge-left', 'pain');
    rubOut(painted, 'back', alongBlade, 18);
    setIntensity(painted, 'blade-edge-left', 'pain', 2);
    expect(painted).toEqual(before);
  });

  it('finds what a stroke covers', () => {
    expect(painted.strokes[0]?.covers).toEqual(['blade-edge-left']);
    const wide = addStroke(emptyMap, {
      layer: 'pain',
      view: 'back',
      width: 18,
      points: [
        [-20, 140],
        [-40, 200],
      ],
    });
    expect(wide.strokes[0]?.covers).toEqual(['between-left', 'blade-edge-left']);
  });

  it('leaves out a stroke beside the body', () => {
    expect(addStroke(emptyMap, { layer: 'pain', view: 'back', width: 18, points: [[-149, 60]] })).toBe(emptyMap);
  });

  it('covers the region under a single touch', () => {
    const dot = addStroke(emptyMap, { layer: 'numb', view: 'front', width: 18, points: [[56, 180]] });
    expect(areasOf(dot)).toEqual([{ region: 'chest-left', layer: 'numb' }]);
  });

  it('sets the strength of tapped and painted pain', () => {
    const both = setIntensity(toggleRegion(painted, 't5-t8', 'pain'), 't5-t8', 'pain', 4);
    expect(areasOf(setIntensity(both, 'blade-edge-left', 'pain', 2))).toEqual([
      { region: 't5-t8', layer: 'pain', intensity: 4 },
      { region: 'blade-edge-left', layer: 'pain', intensity: 2 },
    ]);
    expect(() => setIntensity(both, 't5-t8', 'pain', 11)).toThrow(RangeError);
    expect(() => setIntensity(both, 't5-t8', 'pain', Number.NaN)).toThrow(RangeError);
  });

  it('says words of tapped and painted pain, in their order, and takes them back', () => {
    const both = toggleRegion(painted, 't5-t8', 'pain');
    const burning = setQuality(both, ['t5-t8', 'blade-edge-left'], 'burning', true);
    const aching = setQuality(burning, ['t5-t8'], 'ache', true);
    expect(areasOf(aching)).toEqual([
      { region: 't5-t8', layer: 'pain', qualities: ['ache', 'burning'] },
      { region: 'blade-edge-left', layer: 'pain', intensity: 7, qualities: ['burning'] },
    ]);
    expect(setQuality(aching, ['t5-t8'], 'ache', true)).toEqual(aching);
    const without = setQuality(setQuality(aching, ['t5-t8'], 'burning', false), ['t5-t8'], 'ache', false);
    expect(areasOf(without).map(({ qualities }) => qualities)).toEqual([[], ['burning']]);
  });

  it('says words of pain only', () => {
    const numb = toggleRegion(emptyMap, 'blade-left', 'numb');
    expect(setQuality(numb, ['blade-left'], 'burning', true)).toEqual(numb);
  });

  it('gathers the words of everything that covers a region', () => {
    const tapped = setQuality(toggleRegion(emptyMap, 'blade-edge-left', 'pain'), ['blade-edge-left'], 'tearing', true);
    const stroke = setQuality(painted, ['blade-edge-left'], 'stab', true).strokes[0]!;
    expect(areasOf({ ...tapped, strokes: [stroke] })).toEqual([
      { region: 'blade-edge-left', layer: 'pain', intensity: 7, qualities: ['stab', 'tearing'] },
    ]);
  });

  it('takes away painted pain by a tap on its region', () => {
    expect(isEmpty(toggleRegion(painted, 'blade-edge-left', 'pain'))).toBe(true);
  });

  it('cuts a stroke in two where it is rubbed', () => {
    const long = addStroke(emptyMap, {
      layer: 'pain',
      view: 'back',
      width: 12,
      points: [
        [-41, 140],
        [-41, 208],
      ],
    });
    const cut = rubOut(
      long,
      'back',
      [
        [-60, 172],
        [-20, 172],
      ],
      14,
    );
    expect(cut.strokes).toHaveLength(2);
    expect(
      rubOut(
        long,
        'front',
        [
          [-60, 172],
          [-20, 172],
        ],
        14,
      ).strokes,
    ).toEqual(long.strokes);
    expect(
      rubOut(
        long,
        'back',
        [
          [-41, 140],
          [-41, 208],
        ],
        14,
      ).strokes,
    ).toEqual([]);
  });

  it('rubs out a tapped region only from inside it', () => {
    const tapped = toggleRegion(emptyMap, 'blade-left', 'pain');
    expect(isEmpty(rubOut(tapped, 'back', [[-77, 163]], 18))).toBe(true);
    expect(rubOut(tapped, 'back', [[-20, 163]], 18)).toEqual(tapped);
  });

  it('adds, replaces, removes and rubs out arrows', () => {
    const arrow = spreadAlong('back', [
      [-45, 170],
      [-110, 165],
      [-120, 260],
    ])!;
    expect(arrow).toMatchObject({ from: 'blade-edge-left', to: 'upper-arm-back-left' });
    const map = addSpread(addSpread(emptyMap, { ...arrow, path: [] }), arrow);
    expect(map.spread).toEqual([arrow]);
    expect(isEmpty(removeSpread(map, arrow.from, arrow.to))).toBe(true);
    expect(isEmpty(rubOut(map, 'back', [[-110, 165]], 18))).toBe(true);
    expect(
      spreadAlong('back', [
        [-77, 163],
        [-80, 170],
      ]),
    ).toBeUndefined();
    expect(spreadAlong('back', [])).toBeUndefined();
  });

  it('is its own opposite when sides are swapped twice', () => {
    const map: PainMap = addSpread(painted, { from: 'blade-edge-left', to: 'ring-finger-left', path: [] });
    expect(swapSides(swapSides(map))).toEqual(map);
    expect(swapSides(map).strokes[0]?.covers).toEqual(['blade-edge-right']);
  });
});
