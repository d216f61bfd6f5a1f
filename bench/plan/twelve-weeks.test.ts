// Twelve made-up weeks change plans as the rules of progression say.
import { check } from '@rhomboid/check';
import { openFolder } from '@rhomboid/cli/knowledge';
import { describe, expect, it } from 'vitest';
import { LIVES, liveTwelveWeeks, type Week } from './twelve-weeks.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const done = check(knowledge, { age: 42, sex: 'male', duration: '3-14-days', 'mv-spec': 'yes', trauma: 'none' });
if (!done.ok) throw new Error(JSON.stringify(done.problems));
const { assessment } = done.value;
const facts = Object.fromEntries(
  knowledge.plan!.facts.flatMap(({ id, type }) => (type === 'yes-no' ? [[id, 'no' as const]] : [])),
);

function weeksOf(name: string): readonly Week[] {
  const life = LIVES.find((one) => one.name === name)!;
  return liveTwelveWeeks(knowledge, assessment, facts, life, '2026-11-23');
}

/** Repetitions, seconds or minutes of a week, whichever an exercise counts. */
function loadOf({ exercise, timesAWeek }: Week['plan']['items'][number]): number {
  const { sets, reps, holdSeconds, minutes, metres, timesADay } = exercise!;
  return sets * (minutes ?? metres ?? reps ?? holdSeconds ?? 1) * timesADay * (timesAWeek ?? 0);
}

const changes = (weeks: readonly Week[]): readonly string[] =>
  weeks.flatMap(({ plan }) => plan.items.flatMap(({ change }) => (change === null ? [] : [change.what])));
const met = (weeks: readonly Week[]): readonly string[] =>
  weeks.flatMap(({ plan }) => plan.stepUp.filter((rule) => rule.met).map(({ trigger }) => trigger));

describe('twelve weeks', () => {
  it('of steady gain go up, are never taken out, and end recovered', () => {
    const weeks = weeksOf('steady gain');
    expect(changes(weeks)).toContain('progressed');
    expect(weeks.flatMap(({ plan }) => plan.leftOut.filter(({ reason }) => reason === 'made-worse'))).toEqual([]);
    expect(weeks[11]!.plan.phase.id).toBe('recovered');
  });

  it('of steady gain add one thing to at most two exercises a week, and no more than a fifth in all', () => {
    const weeks = weeksOf('steady gain');
    const { mostProgressedAWeek, weeklyLoadAtMost } = knowledge.plan!.exerciseRules.progression;
    let ups = 0;
    for (const [at, { plan }] of weeks.slice(1).entries()) {
      const both = plan.items.flatMap((now) => {
        const before = weeks[at]!.plan.items.find(({ id }) => id === now.id);
        return now.exercise === null || before === undefined ? [] : [{ now: loadOf(now), before: loadOf(before) }];
      });
      const raised = both.filter(({ now, before }) => now > before);
      ups += raised.length;
      expect(raised.length).toBeLessThanOrEqual(mostProgressedAWeek);
      const sum = (which: 'now' | 'before'): number => both.reduce((total, one) => total + one[which], 0);
      if (both.length > 0) expect(sum('now') / sum('before')).toBeLessThanOrEqual(1 + weeklyLoadAtMost);
    }
    expect(ups).toBeGreaterThan(5);
  });

  it('of slow gain are not told that nothing got better', () => {
    // From 5 to 2 in eight weeks: told at first, while a week’s mean is hardly lower, and not later.
    const late = weeksOf('new danger sign').slice(8);
    expect(met(late)).not.toContain('It is no better after two weeks.');
  });

  it('of boom and bust shrink, and ask for a physiotherapist', () => {
    const weeks = weeksOf('boom and bust');
    expect(changes(weeks)).toContain('regressed');
    expect(met(weeks).join(' ')).toContain('Several exercises made it worse');
    expect(changes(weeks)).not.toContain('progressed');
  });

  it('without gain ask for someone to look again after two and six weeks', () => {
    const told = met(weeksOf('no gain'));
    expect(told).toContain('It is no better after two weeks.');
    expect(told).toContain('It is not 30 % better after six weeks.');
  });

  it('that get worse stop adding load, and say so', () => {
    const weeks = weeksOf('worse');
    expect(met(weeks)).toContain('It is getting worse.');
    expect(weeks[11]!.plan.items.filter(({ id }) => ['E33', 'E34', 'E29'].includes(id))).toEqual([]);
  });

  it('with a new danger sign end the plan at once', () => {
    const weeks = weeksOf('new danger sign');
    expect(weeks[4]!.plan.careFirst).toBeNull();
    expect(weeks[5]!.plan.careFirst?.level).toBe('emergency-department');
    expect(weeks[5]!.plan.items).toEqual([]);
  });

  it('of someone who refuses half hold nothing that was refused', () => {
    const weeks = weeksOf('refuses half');
    const refused = weeks[0]!.plan.items.filter((_, i) => i % 2 === 1).map(({ id }) => id);
    const kept = weeks.slice(1).flatMap(({ plan }) => plan.items.map(({ id }) => id));
    expect(kept.filter((id) => refused.includes(id))).toEqual([]);
    expect(kept.length).toBeGreaterThan(0);
  });
});
