import { describe, expect, it } from 'vitest';
import { addSpread, setIntensity, setQuality, toggleRegion } from './edit-map.ts';
import { toFindings } from './findings.ts';
import { emptyMap, type Layer, layers, type PainMap } from './pain-map.ts';
import { places, type RegionId } from './region-ids.ts';

const painful = (...regions: readonly RegionId[]): PainMap => shown('pain', ...regions);

function shown(layer: Layer, ...regions: readonly RegionId[]): PainMap {
  return regions.reduce((map, region) => toggleRegion(map, region, layer), emptyMap);
}

describe('toFindings', () => {
  it('says nothing for an empty map', () => {
    expect(toFindings(emptyMap)).toEqual({});
  });

  it('reads one-sided pain beside the shoulder blade', () => {
    const map = setIntensity(painful('blade-edge-left'), 'blade-edge-left', 'pain', 7);
    expect(toFindings(map)).toEqual({
      loc: ['blade-edge-left'],
      'loc-side': 'left',
      'loc-mid': 'one-side',
      'loc-interscap': 'yes',
      'nrs-now': 7,
    });
  });

  it('leaves out what was not drawn, instead of saying no', () => {
    const found = toFindings(painful('blade-left'));
    for (const id of [
      'rad-arm',
      'rad-chest',
      'rad-belly',
      'rad-jaw',
      'rad-groin',
      'rad-leg',
      'loc-band',
      'numb-arm',
      'neck-pain',
      'qual',
      'nrs-now',
    ]) {
      expect(found).not.toHaveProperty(id);
    }
    expect(found['loc-interscap']).toBe('no');
    expect(toFindings(painful('chest-left'))).not.toHaveProperty('loc-interscap');
  });

  it.each([
    [['t5-t8'], 'middle', 'midline'],
    [['t5-t8', 'between-right'], 'right', 'one-side'],
    [['t5-t8', 'between-right', 'blade-left'], 'both', 'both-sides'],
    [['chest-left', 't5-t8'], 'middle', 'midline'],
    [['chest-left'], 'left', undefined],
  ] as const)('places %j on the side %s and %s', (regions, side, mid) => {
    const found = toFindings(painful(...regions));
    expect([found['loc-side'], found['loc-mid']]).toEqual([side, mid]);
  });

  it('takes the spine when it hurts more than the sides', () => {
    const map = painful('t5-t8', 'between-left');
    expect(toFindings(setIntensity(map, 't5-t8', 'pain', 8))['loc-mid']).toBe('midline');
    expect(toFindings(setIntensity(map, 'between-left', 'pain', 8))['loc-mid']).toBe('one-side');
  });

  it('follows pain and arrows into the arms, and numbness apart', () => {
    const numb = shown('numb', 'forearm-back-left', 'ring-finger-left');
    expect(toFindings(numb)).toEqual({ 'numb-arm': 'yes', 'rad-hand': ['ring'] });
    const spread = addSpread(painful('blade-edge-left'), { from: 'blade-edge-left', to: 'thumb-left', path: [] });
    expect(toFindings(spread)).toMatchObject({ 'rad-arm': 'one', 'rad-hand': ['thumb'] });
    expect(toFindings(painful('arm-inner-upper-left', 'upper-arm-back-right'))['rad-arm']).toBe('both');
  });

  it.each([
    ['chest-middle', 'rad-chest'],
    ['upper-belly-right', 'rad-belly'],
    ['throat', 'rad-jaw'],
    ['jaw-left', 'rad-jaw'],
    ['groin-left', 'rad-groin'],
    ['leg-right', 'rad-leg'],
    ['neck-left', 'neck-pain'],
  ] as const)('reads pain in %s as %s', (region, finding) => {
    expect(toFindings(painful(region))[finding]).toBe('yes');
  });

  it('takes pain that spreads from the neck for neck pain, but not pain at the throat', () => {
    const spread = addSpread(painful('blade-left'), { from: 'neck-left', to: 'blade-left', path: [] });
    expect(toFindings(spread)['neck-pain']).toBe('yes');
    expect(toFindings(painful('throat'))).not.toHaveProperty('neck-pain');
    expect(toFindings(shown('numb', 'neck-left'))).not.toHaveProperty('neck-pain');
  });

  it('gathers the words of all painful places, in the order of the options', () => {
    const two = setQuality(painful('blade-left', 'neck-left'), ['blade-left'], 'pressure', true);
    const three = setQuality(setQuality(two, ['neck-left'], 'ache', true), ['neck-left'], 'pressure', true);
    expect(toFindings(three).qual).toEqual(['ache', 'pressure']);
    const none = setQuality(
      setQuality(three, ['neck-left'], 'ache', false),
      ['blade-left', 'neck-left'],
      'pressure',
      false,
    );
    expect(toFindings(none)).not.toHaveProperty('qual');
  });

  it('does not take numb skin on the chest for chest pain', () => {
    expect(toFindings(shown('numb', 'chest-left'))).toEqual({});
    expect(toFindings(shown('numb', 'leg-left'))).toEqual({ 'rad-leg': 'yes' });
  });

  it('sees a belt: round one side, or across the whole back', () => {
    expect(toFindings(painful('ribs-back-left', 'chest-left'))['loc-band']).toBe('yes');
    expect(toFindings(painful('ribs-back-left', 'upper-belly-left'))['loc-band']).toBe('yes');
    expect(toFindings(painful('ribs-back-left', 'chest-right'))).not.toHaveProperty('loc-band');
    expect(toFindings(painful('ribs-back-left', 't9-t12', 'ribs-back-right'))['loc-band']).toBe('yes');
  });

  it('knows every layer of every place', () => {
    for (const { id } of places) {
      for (const layer of layers) expect(toFindings(shown(layer, id)).loc).toEqual(layer === 'pain' ? [id] : undefined);
    }
  });
});
