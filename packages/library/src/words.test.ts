// From typed text to words that can be compared.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readable, stem, tellingWords, wordsOf } from './words.ts';

/** Any code units, halves of pairs among them. */
const anyText = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));

describe('wordsOf', () => {
  it.each([
    ['small letters and marks', 'Ice, or HEAT?', ['ice', 'or', 'heat']],
    ['accents', 'Schulter, épaule', ['schulter', 'epaule']],
    ['X-ray in every way', 'X-ray x ray Xrays', ['xray', 'xray', 'xray']],
    ['short forms', 'I can’t, dont and could not', ['i', 'cannot', 'not', 'and', 'cannot']],
    ['marks of a page', '<b>chest</b>', ['b', 'chest', 'b']],
    ['nothing', ' … !', []],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('gives words without marks or spaces, whatever comes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const word of wordsOf(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});

describe('tellingWords', () => {
  it('leaves out what every question has', () => {
    expect(tellingWords('What should I do about my neck?')).toEqual(['neck']);
  });
  it('keeps all where nothing else is left', () => {
    expect(tellingWords('What is it?')).toEqual(['what', 'is', 'it']);
  });
});

describe('stem', () => {
  it.each([
    ['stretch', 'stretches stretching stretched'],
    ['massag', 'massage massages massaging'],
    ['injury', 'injury injuries'],
    ['run', 'running runs'],
  ])('%s from %s', (root, forms) => {
    expect(new Set(forms.split(' ').map(stem))).toEqual(new Set([root]));
  });
  it('leaves short words and words of other kinds alone', () => {
    expect(['is', 'bed', 'ring', 'disc', 'stress', 'lupus', ''].map(stem)).toEqual([
      ...['is', 'bed', 'ring', 'disc', 'stress', 'lupus', ''],
    ]);
  });
  it('never takes away the beginning', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abdegilnrsty') }), (word) => {
        const root = stem(word);
        expect(root.length).toBeLessThanOrEqual(word.length);
        if (word.length >= 3) expect(root.length).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});

describe('readable', () => {
  it('reads no more than anyone types', () => {
    expect(readable('short')).toBe('short');
    expect(readable('x'.repeat(1e6)).length).toBe(2000);
  });
});
