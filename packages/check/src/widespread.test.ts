// The survey criteria of widespread pain (Wolfe 2016) at their borders, the signs of a sensitised system, yellow flags.
import { openFolder } from '@rhomboid/cli/knowledge';
import { describe, expect, it } from 'vitest';
import { takeIn } from './facts.ts';
import { widespread, yellowFlags } from './widespread.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;

function factsOf(answers: Readonly<Record<string, unknown>>) {
  const intake = takeIn(knowledge, answers);
  if (!intake.ok) throw new Error(JSON.stringify(intake.problems));
  return intake.value.facts;
}
const pattern = (answers: Readonly<Record<string, unknown>>) => widespread(knowledge, factsOf(answers)).pattern;
const long = { duration: 'over-12-weeks' };
/** Seven places in four regions: both arms, the left leg, the spine. */
const places = [
  'shoulder-left',
  'upper-arm-left',
  'shoulder-right',
  'upper-arm-right',
  'hip-left',
  'neck',
  'upper-back',
];

describe('the bands', () => {
  it.each([
    [7, 5, 'criteria'],
    [7, 4, 'none'],
    [19, 12, 'criteria'],
    [6, 9, 'criteria'],
    [4, 9, 'criteria'],
    [6, 8, 'none'],
    [3, 12, 'none'],
    [0, 0, 'none'],
  ])('%i places and a score of %i: %s', (wpi, sss, expected) => {
    expect(pattern({ ...long, wpi, sss })).toBe(expected);
  });
});

describe('what else they need', () => {
  const met = { ...long, 'wpi-areas': places, sss: 5 };

  it('is three months', () => {
    expect(pattern(met)).toBe('criteria');
    for (const duration of ['6-12-weeks', 'unsure', null]) expect(pattern({ ...met, duration })).toBe('none');
  });

  it('is four of the five regions', () => {
    const three = places.filter((place) => place !== 'hip-left').concat('shoulder-left', 'lower-arm-left');
    expect(pattern({ ...met, 'wpi-areas': three })).toBe('none');
  });

  it('leaves jaw, chest and belly out of the regions', () => {
    const others = ['jaw-left', 'jaw-right', 'chest', 'belly', 'neck', 'lower-back', 'shoulder-left'];
    expect(pattern({ ...met, 'wpi-areas': others })).toBe('none');
  });

  it('is both scores: an unknown one never meets them', () => {
    expect(pattern({ ...long, wpi: 19 })).toBe('none');
    expect(pattern({ ...long, sss: 12, wpi: 'unsure' })).toBe('none');
  });

  it('tells the scores', () => {
    expect(widespread(knowledge, factsOf(met))).toMatchObject({
      wpi: 7,
      sss: 5,
      text: knowledge.widespread.texts.criteria,
    });
    expect(widespread(knowledge, factsOf({}))).toEqual({ pattern: 'none', text: '', wpi: null, sss: null });
  });
});

describe('signs of a sensitised system', () => {
  it.each([
    [['spread-all', 'sensitive'], 'none'],
    [['spread-all', 'sensitive', 'fatigue'], 'signs'],
  ])('%j: %s', (signs, expected) => {
    expect(pattern(Object.fromEntries(signs.map((id) => [id, 'yes'])))).toBe(expected);
    expect(pattern(Object.fromEntries(signs.map((id) => [id, 'unsure'])))).toBe('none');
  });
});

describe('yellow flags', () => {
  it('are what was answered with yes', () => {
    const flags = yellowFlags(knowledge, factsOf({ fear: 'yes', mood: 'no', stress: 'unsure', avoid: 'yes' }));
    expect(flags.map(({ finding }) => finding)).toEqual(['fear', 'avoid']);
    expect(flags.every(({ text }) => text.length > 5)).toBe(true);
  });
});
