import { emptyMap, type PainMap, type RegionId, setQuality, toggleRegion } from '@rhomboid/body';
import { describe, expect, it } from 'vitest';
import { carriedOn, held, painful } from './feel.ts';

const hurting = (...regions: readonly RegionId[]): PainMap =>
  regions.reduce((map, region) => toggleRegion(map, region, 'pain'), emptyMap);

describe('a word for the pain', () => {
  const two = hurting('blade-left', 'neck-left');
  const here = setQuality(two, ['blade-left'], 'burning', true);

  it('holds for all places, some or none', () => {
    expect(held(two, painful(two), 'burning')).toBe('none');
    expect(held(here, painful(here), 'burning')).toBe('some');
    expect(held(here, ['blade-left'], 'burning')).toBe('all');
    expect(held(setQuality(here, painful(here), 'burning', true), painful(here), 'burning')).toBe('all');
  });

  it('goes on to hold for a place that is added when it held for all', () => {
    const one = setQuality(hurting('blade-left'), ['blade-left'], 'burning', true);
    const more = carriedOn(one, toggleRegion(one, 'neck-left', 'pain'));
    expect(held(more, painful(more), 'burning')).toBe('all');
    expect(held(more, painful(more), 'ache')).toBe('none');
  });

  it('stays where it is when it held for some places only', () => {
    const more = carriedOn(here, toggleRegion(here, 'flank-left', 'pain'));
    expect(held(more, ['flank-left'], 'burning')).toBe('none');
  });

  it('is not said of the first place, nor of numb places', () => {
    const first = hurting('blade-left');
    expect(carriedOn(emptyMap, first)).toBe(first);
    const numb = toggleRegion(here, 'flank-left', 'numb');
    expect(carriedOn(here, numb)).toBe(numb);
    expect(painful(numb)).toEqual(['blade-left', 'neck-left']);
  });
});
