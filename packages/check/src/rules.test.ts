// Red-flag rules over answers: the level they give, what each doubt costs, what raises and what one answer could reach.
import { openFolder } from '@rhomboid/cli/knowledge';
import type { Expression, RedFlag } from '@rhomboid/knowledge';
import { describe, expect, it } from 'vitest';
import { takeIn } from './facts.ts';
import { fire, fireAll, levelOf, raising, rankOf, reachable, SELF_CARE } from './rules.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;

function factsOf(answers: Readonly<Record<string, unknown>>) {
  const intake = takeIn(knowledge, answers);
  if (!intake.ok) throw new Error(JSON.stringify(intake.problems));
  return intake.value.facts;
}
const is = (finding: string): Expression => ({ op: 'is', finding, values: ['yes'] });
const { provenance } = knowledge.redFlags[0]!.levels[0]!;
type Level = RedFlag['levels'][number]['level'];
const rule = (...levels: readonly (readonly [Level, Expression])[]): RedFlag => ({
  ...knowledge.redFlags[0]!,
  id: 'R',
  levels: levels.map(([level, when]) => ({ level, raise: level === null ? 1 : 0, when, provenance })),
});
const given = (one: RedFlag, answers: Readonly<Record<string, unknown>>) => {
  const firing = fire(one, factsOf(answers));
  return firing === null ? null : { level: levelOf(firing.rank), doubt: firing.doubt };
};

describe('levels', () => {
  it('stand in their order of urgency, and stay within it', () => {
    expect([rankOf('ambulance'), rankOf('self-care'), SELF_CARE]).toEqual([0, 5, 5]);
    expect([levelOf(-2), levelOf(2), levelOf(9)]).toEqual(['ambulance', 'same-day', 'self-care']);
  });
});

describe('a rule', () => {
  const both = rule(['ambulance', { op: 'all', of: [is('sweat'), is('nausea')] }]);

  it.each([
    [
      { sweat: 'yes', nausea: 'yes' },
      { level: 'ambulance', doubt: [] },
    ],
    [
      { sweat: 'yes', nausea: 'unsure' },
      { level: 'emergency-department', doubt: ['nausea'] },
    ],
    [
      { sweat: 'unsure', nausea: 'unsure' },
      { level: 'same-day', doubt: ['nausea', 'sweat'] },
    ],
    [{ sweat: 'yes', nausea: 'no' }, null],
    [{ sweat: 'yes' }, null],
  ])('costs one level for each doubt: %j', (answers, level) => {
    expect(given(both, answers)).toEqual(level);
  });

  it('gives its most urgent level that holds, and rather the one with less doubt', () => {
    const two = rule(['emergency-department', is('sweat')], ['same-day', is('nausea')]);
    expect(given(two, { sweat: 'no', nausea: 'yes' })).toEqual({ level: 'same-day', doubt: [] });
    expect(given(two, { sweat: 'yes', nausea: 'yes' })).toEqual({ level: 'emergency-department', doubt: [] });
    expect(given(two, { sweat: 'unsure', nausea: 'yes' })).toEqual({ level: 'same-day', doubt: [] });
  });

  it('gives nothing where doubts lead below self-care', () => {
    expect(given(rule(['self-care', is('sweat')]), { sweat: 'unsure' })).toBeNull();
    expect(given(rule(['routine', is('sweat')]), { sweat: 'unsure' })).toEqual({
      level: 'self-care',
      doubt: ['sweat'],
    });
  });

  it('that only raises gives no level of its own', () => {
    expect(given(rule([null, is('sweat')]), { sweat: 'yes' })).toBeNull();
  });
});

describe('all rules', () => {
  it('come most urgent first', () => {
    const ranks = fireAll(
      knowledge,
      factsOf({ 'leg-weak': 'yes', 'leg-sides': 'both', fever: 'unsure', trend: 'worse', duration: '2-6-weeks' }),
    ).map(({ rank }) => rank);
    expect(ranks.length).toBeGreaterThan(2);
    expect(ranks).toEqual([...ranks].sort());
  });
});

describe('what raises', () => {
  it.each([
    [{ 'recent-visit': 'last-2-weeks', trend: 'worse' }, 'C-X2'],
    [{ 'recent-visit': 'last-2-weeks', trend: 'unsure' }, undefined],
    [{ 'recent-visit': 'earlier', trend: 'worse' }, undefined],
  ])('%j', (answers, id) => {
    expect(raising(knowledge, factsOf(answers))?.id).toBe(id);
  });
});

describe('what one more answer could reach', () => {
  const alone = {
    ...knowledge,
    redFlags: [rule(['ambulance', { op: 'all', of: [is('sweat'), is('nausea')] }], ['same-day', is('exert')])],
  };
  it.each([
    [{}, { exert: 'same-day' }],
    [{ sweat: 'yes' }, { nausea: 'ambulance', exert: 'same-day' }],
    [{ sweat: 'yes', nausea: 'no' }, { exert: 'same-day' }],
    [{ sweat: 'unsure', nausea: 'yes', exert: 'no' }, { sweat: 'ambulance' }],
  ])('%j', (answers, reach) => {
    const found = [...reachable(alone, factsOf(answers))].map(([id, rank]) => [id, levelOf(rank)]);
    expect(Object.fromEntries(found)).toEqual(reach);
  });
});
