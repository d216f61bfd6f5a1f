// What answers imply: signs follow from their details, and of two answers that do not fit the safer one counts.
import { openFolder } from '@rhomboid/cli/knowledge';
import { describe, expect, it } from 'vitest';
import { takeIn } from './facts.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;

function take(answers: Readonly<Record<string, unknown>>) {
  const intake = takeIn(knowledge, answers);
  if (!intake.ok) throw new Error(JSON.stringify(intake.problems));
  return intake.value;
}
const yes = { kind: 'values', values: ['yes'] };

describe('implications', () => {
  it.each([
    ['rigor', 'yes', 'fever'],
    ['sob-when', 'rest', 'sob'],
    ['rash-when', 'under-72-hours', 'rash'],
    ['belly-right', 'yes', 'rad-belly'],
    ['qual', ['ache', 'tearing'], 'tearing'],
    ['unbearable', 'worst-of-life', 'severe'],
    ['arm-when', 'severe', 'arm-weak'],
  ])('%s: %j means %s', (id, value, target) => {
    expect(take({ [id]: value }).facts.get(target)).toEqual(yes);
  });

  it.each([
    ['rigor', 'no', 'fever'],
    ['qual', ['ache'], 'tearing'],
    ['qual', [], 'pressure'],
    ['unbearable', 'none', 'severe'],
    ['sob-when', 'unsure', 'sob'],
  ])('%s: %j says nothing of %s', (id, value, target) => {
    expect(take({ [id]: value }).facts.get(target)).toBeUndefined();
  });

  it('fill in what was not asked without a word, and are not taken for given', () => {
    const { contradictions, given } = take({ rigor: 'yes' });
    expect({ contradictions, given }).toEqual({ contradictions: [], given: ['rigor'] });
  });

  it('settle an unsure answer', () => {
    expect(take({ rigor: 'yes', fever: 'unsure' }).facts.get('fever')).toEqual(yes);
  });
});

describe('contradictions', () => {
  it('take the safer answer and say so', () => {
    const { facts, contradictions } = take({ sob: 'no', 'sob-when': 'rest' });
    expect(facts.get('sob')).toEqual(yes);
    expect(contradictions).toEqual([expect.stringMatching(/do not fit together\. We took the safer one/)]);
  });

  it('are told once for each pair', () => {
    expect(take({ tearing: 'no', pressure: 'no', qual: ['tearing', 'pressure'] }).contradictions).toHaveLength(2);
  });

  it('are none where the answers agree', () => {
    expect(take({ sob: 'yes', 'sob-when': 'rest', rigor: 'no', fever: 'yes' }).contradictions).toEqual([]);
  });
});

describe('the pain map', () => {
  it('outweighs a no to what was painted, and says so', () => {
    const { facts, contradictions } = take({ 'rad-chest': 'no', loc: ['chest-left'] });
    expect(facts.get('rad-chest')).toEqual({ kind: 'values', values: ['yes'] });
    expect(contradictions).toEqual([expect.stringContaining('Where it hurts')]);
  });
});

describe('what unsure answers hide', () => {
  it('is a yes to what they would imply', () => {
    expect(take({ rigor: 'unsure' }).facts.hidden('fever')).toEqual([{ by: 'rigor', value: 'yes' }]);
    expect(take({ rigor: 'no' }).facts.hidden('fever')).toEqual([]);
  });
});

describe('what is given', () => {
  it('comes in the order of the vocabulary, unsure answers too, and null is no answer', () => {
    expect(take({ limp: 'no', age: 40, sweat: 'unsure', fever: null }).given).toEqual(['sweat', 'age', 'limp']);
  });

  it('is nothing for no answers', () => {
    expect([...take({}).facts.entries()]).toEqual([]);
  });
});
