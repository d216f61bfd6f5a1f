import type { Country } from '@rhomboid/knowledge';
import { describe, expect, it } from 'vitest';
import { detectCountry } from './country.ts';

const countries = [
  { id: 'gb', locales: ['en-GB'], regions: ['GB'] },
  { id: 'eu', locales: [], regions: ['DE', 'FR'] },
] as unknown as readonly Country[];

describe('the country of the device', () => {
  it('is read from the first language tag that names one', () => {
    expect(detectCountry(countries, ['en-GB', 'de-DE'])).toBe('gb');
    expect(detectCountry(countries, ['de-DE'])).toBe('eu');
    expect(detectCountry(countries, ['en', 'fr-FR'])).toBe('eu');
    expect(detectCountry(countries, ['zh-Hans-DE'])).toBe('eu');
  });

  it('stays open where no tag names a country that we know', () => {
    expect(detectCountry(countries, ['en', 'pt-BR'])).toBeNull();
    expect(detectCountry(countries, ['not a tag'])).toBeNull();
    expect(detectCountry(countries, [])).toBeNull();
  });
});
