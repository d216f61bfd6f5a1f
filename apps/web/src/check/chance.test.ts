import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceInTen } from '../words/format.ts';
import { chanceWord, peopleOutOfTen } from './chance.ts';

const bands = [
  { id: 'remote', word: 'a remote chance', from: 0 },
  { id: 'likely', word: 'likely', from: 0.6 },
  { id: 'possible', word: 'possible', from: 0.3 },
] as never;

describe('a chance', () => {
  it('takes the word of the highest band that it reaches', () => {
    expect(chanceWord(0.29, bands)).toBe('a remote chance');
    expect(chanceWord(0.3, bands)).toBe('possible');
    expect(chanceWord(1, bands)).toBe('likely');
  });

  it('is shown as whole people whose range holds the best estimate', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (probability, a, b) => {
        const { low, high } = peopleOutOfTen({ probability, range: [Math.min(a, b), Math.max(a, b)] });
        const best = Math.round(probability * 10);
        expect(low).toBeLessThanOrEqual(best);
        expect(high).toBeGreaterThanOrEqual(best);
        expect([low, high].every((people) => Number.isInteger(people) && people >= 0 && people <= 10)).toBe(true);
      }),
    );
  });

  it('is said without decimals', () => {
    expect(chanceInTen(6, 8)).toBe('about 6 to 8 in 10');
    expect(chanceInTen(3, 3)).toBe('about 3 in 10');
    expect(chanceInTen(0, 2)).toBe('up to 2 in 10');
    expect(chanceInTen(0, 0)).toBe('less than 1 in 10');
  });
});
