import type { Knowledge } from '@rhomboid/knowledge';
import { describe, expect, it } from 'vitest';
import { dropContradicted, fitToRelease } from './fit-answers.ts';

const knowledge = {
  findings: [
    { id: 'chest', type: 'yes-no', options: [], implies: {}, range: null },
    { id: 'chest-when', type: 'one', options: [{ id: 'now' }], implies: { chest: 'yes' }, range: null },
    { id: 'chest-rest', type: 'yes-no', options: [], implies: { 'chest-when': 'now' }, range: null },
    { id: 'risks', type: 'many', options: [{ id: 'smoker' }], implies: {}, range: null },
    { id: 'age', type: 'number', options: [], implies: {}, range: { min: 0, max: 120, whole: true } },
    { id: 'loc', type: 'map', options: [], implies: {}, range: null },
  ],
} as unknown as Knowledge;

describe('follow-up answers', () => {
  const told = { chest: 'yes', 'chest-when': 'now', 'chest-rest': 'yes', age: 50 };

  it('go when what they rest on is taken back, and what rests on them goes too', () => {
    expect(dropContradicted({ ...told, chest: 'no' }, ['chest'], knowledge)).toEqual({ chest: 'no', age: 50 });
  });

  it('stay while what they rest on is unsure', () => {
    expect(dropContradicted({ ...told, chest: 'unsure' }, ['chest'], knowledge)).toEqual({ ...told, chest: 'unsure' });
    expect(dropContradicted({ ...told, chest: 'maybe' }, ['chest'], knowledge)).toEqual({ ...told, chest: 'maybe' });
  });

  it('stay when they deny: a no rests on nothing, so it is not asked again', () => {
    const denied = { chest: 'no', 'chest-rest': 'no' };
    expect(dropContradicted({ ...denied, 'chest-when': 'now' }, ['chest'], knowledge)).toEqual(denied);
  });

  it('are never dropped when they were just given', () => {
    const given = { chest: 'no', 'chest-when': 'now' };
    expect(dropContradicted(given, ['chest', 'chest-when'], knowledge)).toEqual(given);
  });
});

describe('answers of another release', () => {
  it('are kept where the release still knows them', () => {
    const answers = { chest: 'yes', risks: ['smoker'], age: 50, loc: ['blade-left'] };
    expect(fitToRelease(answers, knowledge)).toEqual({ answers, leftOut: [] });
  });

  it('are left out by name where it does not', () => {
    const { answers, leftOut } = fitToRelease(
      { gone: 'yes', chest: 'perhaps', 'chest-when': 'later', risks: ['gone'], age: 400 },
      knowledge,
    );
    expect(answers).toEqual({});
    expect(leftOut).toEqual(['gone', 'chest', 'chest-when', 'risks', 'age']);
  });

  it('keep the known options of a list, and an empty list that was told', () => {
    expect(fitToRelease({ risks: ['smoker', 'gone'] }, knowledge).answers).toEqual({ risks: ['smoker'] });
    expect(fitToRelease({ risks: [] }, knowledge).answers).toEqual({ risks: [] });
  });
});
