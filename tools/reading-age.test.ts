// The reading age: syllables of known words, grades of sentences whose figures are published, and what is measured.
import { openFolder } from '@rhomboid/cli/knowledge';
import { describe, expect, it } from 'vitest';
import { grade, libraryTexts, measure, quantile, syllables, wordsOf } from './reading-age.ts';

describe('syllables', () => {
  const known: Readonly<Record<number, string>> = {
    1: 'a the are one eye age use yes red pain spread caused worked walked breathe helps once tired move whole drive eyes legs',
    2: 'being table muscle needed moment hurting safely handed places doctor unlock minute movement able bladder trouble lion going poison reading',
    3: 'hospital department several medicine idea area radio important probable',
    4: 'emergency reptilian',
  };
  for (const [count, words] of Object.entries(known)) {
    it.each(words.split(' ').map((word) => [word]))(`${count} in %s`, (word) => {
      expect(syllables(word)).toBe(Number(count));
    });
  }

  it('has none in what is no word', () => {
    expect(syllables('—')).toBe(0);
  });
});

describe('grade', () => {
  it.each([
    ['six words of one syllable', 'The cat sat on the mat.', 0.39 * 6 + 11.8 - 15.59],
    [
      '12 words, 16 syllables',
      'The muscles between the shoulder blades are tired after a long day.',
      0.39 * 12 + 11.8 * (16 / 12) - 15.59,
    ],
    [
      '16 words, 23 syllables',
      'This sentence, taken as a reading passage unto itself, is being used to prove a point.',
      7.61,
    ],
    ['two sentences of four', 'Call the doctor now. Sit down and rest.', 0.39 * 4 + 11.8 * (9 / 8) - 15.59],
  ])('%s', (_what, text, expected) => {
    expect(grade(text)).toBeCloseTo(expected, 1);
  });

  it('is null without words', () => {
    expect(grade('— 112 —')).toBeNull();
  });
});

describe('what is measured', () => {
  it('finds every sentence of a catalogue, those with gaps too', () => {
    const catalogue = {
      a: 'One.',
      deep: { b: ['Two.', 'Three.'] },
      c: (count: number): string => `${count.toFixed(0)} questions`,
      d: (names: readonly string[]): string => names.map((name) => name.trim()).join(' and '),
    };
    expect(wordsOf(catalogue).map(({ where, text }) => `${where}: ${text}`)).toEqual([
      'app.a: One.',
      'app.deep.b.0: Two.',
      'app.deep.b.1: Three.',
      'app.c: 3 questions',
      'app.d: one and two',
    ]);
  });

  it('leaves labels out and sorts by age', () => {
    const texts = [
      'Short label',
      'Considerable musculoskeletal deterioration necessitates immediate hospitalisation.',
      'The cat sat on the mat.',
    ];
    const measured = measure(texts.map((text, index) => ({ where: String(index), text })));
    expect(measured.map(({ where }) => where)).toEqual(['2', '1']);
    expect(quantile(measured, 0)).toBeLessThan(5);
    expect(quantile(measured, 0.9)).toBeGreaterThan(20);
    expect(quantile([], 0.5)).toBe(0);
  });
});

describe('the library', () => {
  const opened = openFolder();
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const texts = libraryTexts(opened.value);
  it('can be read by school children of 12, in its median and in that of each article', () => {
    expect(quantile(measure(texts), 0.5)).toBeLessThanOrEqual(12);
    const articles = new Set(texts.map(({ where }) => where).filter((where) => where.startsWith('article ')));
    expect(articles.size).toBeGreaterThan(60);
    const hard = [...articles].filter((id) => quantile(measure(texts.filter(({ where }) => where === id)), 0.5) > 12);
    expect(hard).toEqual([]);
  });
});
