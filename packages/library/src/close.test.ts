// Slips of the finger, and words that only look like one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClose } from './close.ts';

describe('isClose', () => {
  it.each([
    ['a letter left out', 'chst', 'chest'],
    ['a letter added', 'cheest', 'chest'],
    ['a letter changed', 'chezt', 'chest'],
    ['two neighbours swapped', 'chset', 'chest'],
    ['two slips in a long word', 'breathlesnes', 'breathlessness'],
    ['a short word with neighbours swapped', 'nubm', 'numb'],
  ])('%s: %s is %s', (_, typed, known) => {
    expect(isClose(typed, known)).toBe(true);
  });

  it.each([
    ['another word of four letters', 'lets', 'legs'],
    ['words of three letters', 'log', 'leg'],
    ['another first letter', 'paint', 'faint'],
    ['three slips', 'kest', 'breast'],
    ['two slips in a short word', 'chss', 'chest'],
  ])('%s: %s is not %s', (_, typed, known) => {
    expect(isClose(typed, known)).toBe(false);
  });

  const word = fc.string({ minLength: 5, maxLength: 14, unit: fc.constantFrom(...'abcdefghij') });
  it('finds every word with one later letter changed, left out, or swapped with its neighbour', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom(...'klm'), (known, at, letter) => {
        const place = 1 + (at % (known.length - 2));
        const before = known.slice(0, place);
        expect(isClose(before + letter + known.slice(place + 1), known)).toBe(true);
        expect(isClose(before + known.slice(place + 1), known)).toBe(true);
        expect(isClose(before + known[place + 1]! + known[place]! + known.slice(place + 2), known)).toBe(true);
      }),
    );
  });

  it('knows every word as itself', () => {
    fc.assert(fc.property(fc.string(), (text) => isClose(text, text)));
  });
});
