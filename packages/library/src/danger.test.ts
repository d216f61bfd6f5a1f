// Words that sound dangerous: how they are found, and what hides them not.
import { describe, expect, it } from 'vitest';
import { dangersIn } from './danger.ts';
import { SAMPLE } from './sample.ts';

const found = (typed: string): readonly string[] => dangersIn(SAMPLE, typed).map(({ sign }) => sign.id);

describe('dangersIn', () => {
  it.each([
    ['the words', 'chest pain'],
    ['another order', 'it hurts in my chest'],
    ['slips', 'cheast pian'],
    ['capitals and marks', 'CHEST!!! PAIN???'],
    ['marks of a page', '<i>chest</i> pain'],
    ['a few words between', 'chest has had a dull, odd, nagging pain'],
    ['a no before it', 'no chest pain'],
    ['a long story around it', `${'it began '.repeat(30)} chest pain ${'since then '.repeat(30)}`],
  ])('finds %s', (_, typed) => {
    expect(found(typed)).toEqual(['chest']);
  });

  it.each([
    ['words far apart', 'chest strong arms long legs wide hips pain'],
    ['half a phrase', 'chest'],
    ['one word for two', 'hurts hurts'],
    ['a plain word', 'chess pain'],
    ['nothing', ''],
  ])('does not find %s', (_, typed) => {
    expect(found(typed)).toEqual([]);
  });

  it('reads short forms', () => {
    for (const typed of ['can’t pee', 'cant pee', 'can not pee', 'unable to pee'])
      expect(found(typed)).toEqual(['bladder']);
  });

  it('puts the most urgent first, and tells the words in their order', () => {
    expect(dangersIn(SAMPLE, 'fever, cannot pee, pain in the chest')).toMatchObject([
      { sign: { id: 'chest' }, words: ['pain', 'chest'] },
      { sign: { id: 'bladder' }, words: ['cannot', 'pee'] },
      { sign: { id: 'fever' }, words: ['fever'] },
    ]);
  });

  it('is quick with a page full of the same dangerous word', () => {
    const start = performance.now();
    expect(found('chest '.repeat(100_000))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
