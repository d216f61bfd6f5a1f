import { describe, expect, it } from 'vitest';
import { bandOf } from './band.ts';
import { addSpread, addStroke, setIntensity, setQuality, toggleRegion } from './edit-map.ts';
import { emptyMap, type Layer, type PainMap } from './pain-map.ts';
import { readBack, readBackText, regionName, regionShortName, regionState } from './read-back.ts';
import type { RegionId } from './region-ids.ts';

function add(map: PainMap, layer: Layer, region: RegionId, intensity?: number): PainMap {
  const shown = toggleRegion(map, region, layer);
  return intensity === undefined ? shown : setIntensity(shown, region, layer, intensity);
}

describe('readBack', () => {
  it('says everything drawn, strongest first, sides in bold', () => {
    let map = addStroke(emptyMap, {
      layer: 'pain',
      view: 'back',
      width: 18,
      intensity: 7,
      points: [
        [-41, 145],
        [-42, 190],
      ],
    });
    map = addSpread(map, { from: 'blade-edge-left', to: 'upper-arm-back-left', path: [] });
    for (const region of ['forearm-back-left', 'ring-finger-left', 'little-finger-left'] as const)
      map = add(map, 'numb', region);
    map = add(map, 'pain', 'shoulder-top-right', 3);
    expect(readBackText(map)).toBe(
      'You showed: strong pain (7) beside the left shoulder blade, spreading down the left arm. ' +
        'Mild pain (3) on top of the right shoulder. Numb: left forearm, left ring finger and left little finger.',
    );
    expect(
      readBack(map)
        .filter(({ strong }) => strong)
        .map(({ text }) => text),
    ).toEqual(['You showed:', 'left', 'left', 'right', 'left', 'left', 'left']);
  });

  it('says both sides at once', () => {
    const map = add(add(emptyMap, 'pain', 'blade-left', 5), 'pain', 'blade-right', 5);
    expect(readBackText(map)).toBe('You showed: medium pain (5) over both shoulder blades.');
  });

  it('does not mix sides of different strength', () => {
    const map = add(add(emptyMap, 'pain', 'blade-left', 5), 'pain', 'blade-right', 8);
    expect(readBackText(map)).toBe(
      'You showed: strong pain (8) over the right shoulder blade. Medium pain (5) over the left shoulder blade.',
    );
  });

  it('says what a pain feels like, and keeps apart what feels different', () => {
    const both = add(add(emptyMap, 'pain', 'blade-left', 5), 'pain', 'blade-right', 5);
    const aching = setQuality(both, ['blade-left', 'blade-right'], 'ache', true);
    expect(readBackText(aching)).toBe('You showed: medium pain (5), aching, over both shoulder blades.');
    const burning = setQuality(setQuality(aching, ['blade-right'], 'burning', true), ['blade-right'], 'tight', true);
    expect(readBackText(burning)).toBe(
      'You showed: medium pain (5), aching, over the left shoulder blade. ' +
        'Medium pain (5), aching, tight and burning, over the right shoulder blade.',
    );
  });

  it.each([
    [emptyMap, 'You have not shown anything yet.'],
    [add(emptyMap, 'pain', 't5-t8'), 'You showed: pain on the spine between the shoulder blades.'],
    [add(emptyMap, 'tingle', 'thumb-right'), 'You showed: pins and needles: right thumb.'],
    [add(emptyMap, 'pain', 'chest-middle', 0), 'You showed: no pain now (0) in the middle of the chest.'],
    [
      addSpread(emptyMap, { from: 'neck-left', to: 'leg-left', path: [] }),
      'You showed: pain spreading from the left side of the neck into the left leg.',
    ],
  ])('reads %#', (map, sentence) => {
    expect(readBackText(map)).toBe(sentence);
  });

  it('names the bands', () => {
    expect([0, 1, 3, 4, 6, 7, 10, 6.4, 6.5].map(bandOf)).toEqual([
      'none',
      'mild',
      'mild',
      'medium',
      'medium',
      'strong',
      'strong',
      'medium',
      'strong',
    ]);
  });
});

describe('names and states', () => {
  it('name a region in full and in short', () => {
    expect(regionName('blade-edge-left')).toBe('inner edge of the left shoulder blade');
    expect(regionShortName('blade-edge-left')).toBe('Inner edge of blade');
    expect(regionName('t5-t8')).toBe('spine between the shoulder blades');
  });

  it('tell what a region shows', () => {
    const map = add(add(emptyMap, 'pain', 'blade-left', 7), 'numb', 'blade-left');
    expect(regionState(map, 'blade-left')).toBe('strong pain, 7 of 10, numb');
    expect(regionState(setQuality(map, ['blade-left'], 'burning', true), 'blade-left')).toBe(
      'strong pain, 7 of 10, burning, numb',
    );
    expect(regionState(map, 'blade-right')).toBe('not marked');
  });
});
