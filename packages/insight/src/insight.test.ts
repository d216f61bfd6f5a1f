import { openFolder } from '@rhomboid/cli/knowledge';
import { random } from '@rhomboid/statistics';
import { describe, expect, it } from 'vitest';
import { CLAIMS } from './claims.ts';
import { daysBehind } from './days-behind.ts';
import type { Insight, InsightLink } from './insight.ts';
import { insightOf } from './insight-watch.ts';
import { normalOf } from './test-dice.ts';
import { dayOf, FIRST_DAY, factorLines, type Line, notebookOf, ownId, painLines } from './test-notebook.ts';

const opened = openFolder();
if (!opened.ok) throw new Error('the knowledge does not compile');
const knowledge = opened.value;

const DAYS = 100;

/** Whole-point pain of some days: level 4, AR(1) noise, and what `add` puts on each day. */
function painWith(seed: number, add: (day: number) => number, days = DAYS): number[] {
  const normal = normalOf(random(seed));
  let state = 0;
  return Array.from({ length: days }, (_, d) => {
    state = 0.4 * state + normal();
    return Math.min(10, Math.max(0, Math.round(4 + state + add(d))));
  });
}

function drawn(seed: number, chance: number, days = DAYS): boolean[] {
  const dice = random(seed);
  return Array.from({ length: days }, () => dice() < chance);
}

const tell = (lines: readonly Line[], today = DAYS - 1): Insight =>
  insightOf(notebookOf(lines), knowledge, dayOf(today));
const linkOf = (insight: Insight, id: string): InsightLink => insight.links.find(({ factor }) => factor === id)!;

describe('links', { timeout: 60_000 }, () => {
  const carried = drawn(1, 0.4);
  const pain = painWith(2, (d) => (carried[d - 1] === true ? 2 : 0));
  const lines = [...painLines(pain), ...factorLines('carrying', carried)];

  it('finds what goes with the pain of the next day, its size and its days', () => {
    const link = linkOf(tell(lines), 'carrying');
    expect(link).toMatchObject({ tier: 'confirmed', direction: 'trigger', lag: 1, confirmedBy: 'evidence', step: 1 });
    expect(link.effect!.mean).toBeGreaterThan(1);
    expect(link.effect!.low).toBeLessThan(link.effect!.mean);
    expect(link.days).toBe(DAYS - 1);
    expect(link.daysWith + link.daysWithout).toBe(link.days);
    expect(link.test).toEqual({ possible: true });
    const behind = daysBehind(notebookOf(lines), knowledge, link, dayOf(DAYS - 1));
    expect(behind.filter((day) => day.with === true && day.pain !== null)).toHaveLength(link.daysWith);
    expect(behind.filter((day) => day.with === false && day.pain !== null)).toHaveLength(link.daysWithout);
    expect(behind.find(({ day }) => day === dayOf(5))).toEqual({
      day: dayOf(5),
      value: carried[5],
      pain: pain[6],
      with: carried[5],
    });
  });

  it('tells the effect of an amount for a step that can be said', () => {
    const dice = random(5);
    const hours = Array.from({ length: DAYS }, () => Math.floor(dice() * 9));
    const told = painWith(6, (d) => 0.5 * hours[d]! - 2);
    const link = linkOf(tell([...painLines(told), ...factorLines('sitting', hours)]), 'sitting');
    expect(link).toMatchObject({ tier: 'confirmed', direction: 'trigger', lag: 0, unit: 'hours' });
    expect(link.step % 0.5).toBe(0);
    expect(link.effect!.mean / link.step).toBeGreaterThan(0.3);
    expect(link.effect!.mean / link.step).toBeLessThan(0.6);
  });

  it('reads responses, treatments and medicines only against later days, and never offers a test of a medicine', () => {
    // All three answer to pain of the same day, to the point.
    const hurts = pain.map((value) => value >= 5);
    const insight = tell([
      ...painLines(pain),
      ...factorLines('dropped-plans', hurts),
      ...hurts.flatMap((yes, d): Line[] =>
        yes
          ? [
              { kind: 'treatment', day: dayOf(d), treatment: 'heat' },
              { kind: 'medicine', day: dayOf(d), medicine: 'ibuprofen' },
            ]
          : [],
      ),
    ]);
    for (const id of ['dropped-plans', 'treatment:heat', 'medicine:ibuprofen']) {
      const link = linkOf(insight, id);
      expect(link.lag).toBeGreaterThan(0);
      expect(link.obstacles).toContain('response');
      expect(CLAIMS.has(link.tier)).toBe(false);
    }
    expect(linkOf(insight, 'medicine:ibuprofen').test).toEqual({ possible: false, why: 'medicine' });
  });

  it('takes the same day of a shared state only where it was told before the pain', () => {
    const stress = drawn(7, 0.5).map((yes) => (yes ? 8 : 2));
    const told = painWith(8, (d) => (stress[d] === 8 ? 2 : 0));
    const at = (factorTime: string): Insight =>
      tell([
        ...painLines(told).map((line) => ({ ...line, time: '20:00' })),
        ...factorLines('stress', stress).map((line) => ({ ...line, time: factorTime })),
      ]);
    expect(linkOf(at('08:00'), 'stress')).toMatchObject({ tier: 'confirmed', lag: 0 });
    const late = linkOf(at('21:00'), 'stress');
    expect(late.lag).toBeGreaterThan(0);
    expect(late.obstacles).toContain('told-late');
    expect(CLAIMS.has(late.tier)).toBe(false);
  });

  it('takes the night before as before, unless it was judged after the pain', () => {
    const hours = drawn(9, 0.5).map((yes) => (yes ? 8 : 5));
    const told = painWith(10, (d) => (hours[d] === 5 ? 2 : 0));
    expect(linkOf(tell([...painLines(told), ...factorLines('sleep-hours', hours)]), 'sleep-hours')).toMatchObject({
      tier: 'confirmed',
      direction: 'protector',
      lag: 0,
      test: { possible: false, why: 'harmful' },
    });
    const judged = tell([
      ...painLines(told).map((line) => ({ ...line, time: '08:00' })),
      ...factorLines('sleep-quality', hours).map((line) => ({ ...line, time: '21:00' })),
    ]);
    expect(linkOf(judged, 'sleep-quality').obstacles).toContain('told-late');
  });

  it('compares each option of a one-of factor by itself', () => {
    const dice = random(11);
    const places = Array.from({ length: DAYS }, () => ['back', 'left', 'right'][Math.floor(dice() * 3)]!);
    const told = painWith(12, (d) => (places[d] === 'left' ? 2.5 : 0));
    const insight = tell([...painLines(told), ...factorLines('sleep-position', places)]);
    const left = linkOf(insight, 'sleep-position:left');
    expect(left).toMatchObject({ tier: 'confirmed', direction: 'trigger', option: 'left' });
    expect(left.name).toBe('Sleep position: On the left side');
    expect(
      daysBehind(
        notebookOf([...painLines(told), ...factorLines('sleep-position', places)]),
        knowledge,
        left,
        dayOf(DAYS),
      )[0],
    ).toMatchObject({ value: places[0], with: places[0] === 'left' });
  });

  it('claims neither of two twins, and says that they go with it together', () => {
    const insight = tell([...lines, ...factorLines('overhead', carried)]);
    for (const id of ['carrying', 'overhead']) {
      const link = linkOf(insight, id);
      expect(link).toMatchObject({ tier: 'open', direction: null, effect: null, jointly: true, daysNeeded: null });
      expect(link.obstacles).toContain('twin');
      expect(link.movesWith).toHaveLength(1);
    }
    expect(linkOf(insight, 'carrying').movesWith[0]!.factor).toBe('overhead');
  });

  it('looks at an own factor whose role nobody told only against later days, and first asks for the role', () => {
    const told = painWith(13, (d) => (carried[d] === true ? 2 : 0));
    const own = { kind: 'own-factor', id: ownId(0), day: FIRST_DAY, name: 'Piano', shape: 'yes-no' } as const;
    // In the morning it was told what was done, in the evening how much it hurt.
    const all = (role?: string): Insight =>
      tell([
        { ...own, ...(role === undefined ? {} : { role }) },
        ...painLines(told).map((line) => ({ ...line, time: '20:00' })),
        ...factorLines(ownId(0), carried).map((line) => ({ ...line, time: '08:00' })),
      ]);
    expect(linkOf(all(), ownId(0))).toMatchObject({
      roleTold: false,
      test: { possible: false, why: 'role-not-told' },
    });
    expect(linkOf(all(), ownId(0)).lag).toBeGreaterThan(0);
    expect(linkOf(all('exposure'), ownId(0))).toMatchObject({ tier: 'confirmed', lag: 0, test: { possible: true } });
  });

  it('says how many days are missing until one point could be told: fewer with every day', () => {
    const needed = [30, 60, 90].map((days) => {
      const some = [...painLines(pain.slice(0, days)), ...factorLines('late-meal', drawn(14, 0.4, days))];
      return linkOf(tell(some, days - 1), 'late-meal').daysNeeded!;
    });
    expect(needed[0]).toBeGreaterThan(needed[1]!);
    expect(needed[1]).toBeGreaterThanOrEqual(needed[2]!);
    const [first] = tell([...painLines(pain.slice(0, 3)), ...factorLines('late-meal', drawn(14, 0.4, 3))], 2).links;
    expect(first!.daysNeeded).toBeGreaterThanOrEqual(28);
  });

  it('offers no test where care comes first, or pain is told too seldom', () => {
    const book = notebookOf(lines);
    const first = insightOf(book, knowledge, dayOf(DAYS - 1), { careFirst: true });
    expect(linkOf(first, 'carrying').test).toEqual({ possible: false, why: 'care-first' });
    expect(linkOf(insightOf(book, knowledge, dayOf(DAYS + 30)), 'carrying').test).toEqual({
      possible: false,
      why: 'too-few-days',
    });
    const screening = {
      kind: 'screening',
      day: dayOf(DAYS - 2),
      answers: {},
      level: 'same-day',
      rules: [],
      knowledge: 'x',
    } as const;
    expect(linkOf(tell([...lines, screening]), 'carrying').test).toEqual({ possible: false, why: 'care-first' });
  });

  it('tells how far it is, up to all of it', () => {
    const shares: number[] = [];
    insightOf(notebookOf(lines), knowledge, dayOf(DAYS - 1), { onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});

describe('what comes next', { timeout: 60_000 }, () => {
  it('sees a flare begin, and those before with their gaps', () => {
    const calm = painWith(20, (d) => ((d >= 60 && d < 72) || (d >= 110 && d < 120) || d >= 157 ? 4 : -1), 160);
    const { flares } = tell(painLines(calm), 159);
    expect(flares.flares.length).toBeGreaterThanOrEqual(3);
    expect(flares.flares.at(-1)!.open).toBe(true);
    expect(flares.gap!.low).toBeLessThan(flares.gap!.mean);
    expect(flares.length!.high).toBeGreaterThan(flares.length!.mean);
  });

  it('shows tomorrow only while that beats the mean so far, and names only what is claimed', () => {
    const carried = drawn(21, 0.4, 150);
    const pain = painWith(22, (d) => (carried[d - 1] === true ? 3 : 0), 150);
    const insight = tell([...painLines(pain), ...factorLines('carrying', carried)], 149);
    expect(insight.noOutlook).toBeNull();
    expect(insight.outlook!.day).toBe(dayOf(150));
    expect(insight.outlook!.better).toBeGreaterThan(0);
    expect(insight.outlook!.because).toEqual(['Carrying a bag or load']);
    const normal = normalOf(random(23));
    const noise = Array.from({ length: 150 }, () => Math.min(10, Math.max(0, Math.round(5 + 2 * normal()))));
    expect(tell(painLines(noise), 149)).toMatchObject({ outlook: null, noOutlook: 'no-better-than-mean' });
  });
});

describe('relief', () => {
  const treat = (times: number, effect: string, fall: number): readonly Line[] =>
    Array.from({ length: times }, (_, d): Line[] => [
      { kind: 'pain', day: dayOf(d), time: '10:00', now: 6 },
      { kind: 'treatment', day: dayOf(d), time: '10:30', treatment: 'heat', effect },
      { kind: 'pain', day: dayOf(d), time: '12:00', now: 6 - fall },
    ]).flat();

  it.each([
    [12, 'better', 3, 'helped'],
    [12, 'same', 0, 'did-little'],
    [12, 'worse', -2, 'worse'],
    [12, 'better', 0, 'mixed'],
    [4, 'much-better', 5, 'too-few'],
  ])('%d times %s, %d points less: %s', (times, effect, fall, verdict) => {
    const [line] = tell(treat(times, effect, fall), 30).relief;
    expect(line).toMatchObject({ kind: 'treatment', name: 'Heat', times, verdict });
    if (line!.change === null) return expect(times).toBeLessThan(5);
    // Drawn towards none.
    expect(Math.abs(line!.change.mean)).toBeLessThanOrEqual(Math.abs(fall));
    return expect(line!.change.low).toBeLessThan(line!.change.high);
  });
});
