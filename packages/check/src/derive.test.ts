// Places from the pain map become sites, sides and signs; items become scores; what cannot apply is answered.
import { openFolder } from '@rhomboid/cli/knowledge';
import { describe, expect, it } from 'vitest';
import { takeIn } from './facts.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;

function factOf(answers: Readonly<Record<string, unknown>>, id: string): unknown {
  const intake = takeIn(knowledge, answers);
  if (!intake.ok) throw new Error(JSON.stringify(intake.problems));
  const fact = intake.value.facts.get(id);
  return fact?.kind === 'values' ? fact.values : fact?.kind === 'number' ? fact.value : fact?.kind;
}

describe('the pain map', () => {
  it.each([
    [['between-left'], { site: ['between'], 'loc-side': ['left'], 'loc-mid': ['one-side'] }],
    [['between-left', 'between-right'], { site: ['between'], 'loc-side': ['both'], 'loc-mid': ['both-sides'] }],
    [['t5-t8'], { site: ['mid-midline'], 'loc-side': ['middle'], 'loc-mid': ['midline'] }],
    [['t5-t8', 'blade-right'], { site: ['blade', 'mid-midline'], 'loc-side': ['right'], 'loc-mid': ['one-side'] }],
    [['t5-t8', 'blade-right', 'blade-left'], { 'loc-side': ['both'], 'loc-mid': ['both-sides'] }],
    [['flank-right', 'groin-right'], { site: ['flank'], 'rad-groin': ['yes'], 'loc-side': ['right'] }],
    [['c7-t4', 'chest-middle'], { 'rad-chest': ['yes'], 'loc-mid': ['midline'] }],
    [['arm-outer-upper-left'], { 'rad-arm': ['one'] }],
    [['arm-outer-upper-left', 'arm-inner-lower-right'], { 'rad-arm': ['both'] }],
    [['thumb-left', 'index-finger-left'], { 'rad-hand': ['index', 'thumb'] }],
  ])('%j', (loc, says) => {
    for (const [id, values] of Object.entries(says)) expect([id, factOf({ loc }, id)]).toEqual([id, values]);
  });

  it('says nothing of the sides where no place of the back is painted, nor of places left blank', () => {
    for (const id of ['loc-side', 'loc-mid', 'rad-belly', 'rad-jaw'])
      expect(factOf({ loc: ['chest-left'] }, id)).toBeUndefined();
    expect(factOf({ loc: 'unsure' }, 'site')).toBeUndefined();
  });

  it('yields to what the person answered, and settles what the person was not sure of', () => {
    expect(factOf({ loc: ['t5-t8'], 'loc-mid': 'one-side' }, 'loc-mid')).toEqual(['one-side']);
    expect(factOf({ loc: ['chest-left'], 'rad-chest': 'unsure' }, 'rad-chest')).toEqual(['yes']);
  });
});

describe('the scores of widespread pain', () => {
  const items = {
    'fatigue-level': '2',
    'unrefreshed-level': '3',
    'fog-level': '0',
    'sss-extra': ['headaches', 'depression'],
  };

  it('count places and add up items', () => {
    expect(factOf({ 'wpi-areas': ['neck', 'hip-left', 'chest'] }, 'wpi')).toBe(3);
    expect(factOf({ 'wpi-areas': [] }, 'wpi')).toBe(0);
    expect(factOf(items, 'sss')).toBe(7);
  });

  it.each(Object.keys(items))('give no sum while %s is open', (id) => {
    expect(factOf({ ...items, [id]: 'unsure' }, 'sss')).toBeUndefined();
    expect(factOf({ ...items, [id]: null }, 'sss')).toBeUndefined();
  });

  it('yield to a score that was given', () => {
    expect(factOf({ 'wpi-areas': ['neck'], wpi: 9 }, 'wpi')).toBe(9);
  });
});

describe('what cannot apply', () => {
  it.each([
    [{ sex: 'male' }, ['none']],
    [{ sex: 'female', age: 60 }, ['none']],
    [{ sex: 'female', age: 30 }, undefined],
    [{ sex: 'unsure' }, undefined],
    [{}, undefined],
  ])('pregnancy for %j', (answers, preg) => {
    expect(factOf(answers, 'preg')).toEqual(preg);
  });
});
