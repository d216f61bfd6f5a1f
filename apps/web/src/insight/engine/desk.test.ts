import { compileFolder } from '@rhomboid/cli/knowledge';
import { addDays } from '@rhomboid/ground';
import { type DayBehind, experimentFields, type Insight, insightOf, type Proposed } from '@rhomboid/insight';
import { openNotebook } from '@rhomboid/notebook';
import { describe, expect, it } from 'vitest';
import { InsightDesk } from './desk.ts';
import { neededPart } from './needed-part.ts';
import { daysOfLog, FIRST, written } from './test-log.ts';

const compiled = compileFolder();
if (!compiled.ok) throw new Error(compiled.problems.map(({ message }) => message).join(' '));
const knowledge = compiled.value;

const log = daysOfLog(60);
const NONE = (): void => {};
const question = (days: number) => ({ what: 'insight', day: addDays(FIRST, days - 1), careFirst: false }) as const;

describe('the desk of insight', () => {
  it('says what the whole release says, whether the log came at once, day by day, or anew', () => {
    const desk = new InsightDesk(neededPart(knowledge));
    desk.take(log.slice(0, 50).flat(), true);
    desk.answer(question(50), NONE);
    for (let days = 51; days <= 55; days++) {
      desk.take(log[days - 1]!, false);
      const fresh = insightOf(openNotebook(log.slice(0, days).flat()), knowledge, question(days).day);
      expect(desk.answer(question(days), NONE)).toEqual(fresh);
    }
    desk.take(log.slice(0, 40).flat(), true);
    expect(desk.answer(question(40), NONE)).toEqual(
      insightOf(openNotebook(log.slice(0, 40).flat()), knowledge, question(40).day),
    );
  });

  it('takes care first into account, and tells how far it is', () => {
    const desk = new InsightDesk(neededPart(knowledge));
    desk.take(log.flat(), true);
    const shares: number[] = [];
    const calm = desk.answer(question(60), (share) => shares.push(share)) as Insight;
    const care = desk.answer({ ...question(60), careFirst: true }, NONE) as Insight;
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(calm.links.some(({ test }) => test.possible)).toBe(true);
    expect(care.links.every(({ test }) => !test.possible)).toBe(true);
  });

  it('has the days behind a link, a proposal, and the tests that were begun', () => {
    const desk = new InsightDesk(neededPart(knowledge));
    desk.take(log.flat(), true);
    const asked = question(60);
    const link = (desk.answer(asked, NONE) as Insight).links.find(({ factor }) => factor === 'carrying')!;
    const behind = desk.answer({ ...asked, what: 'days', link }, NONE) as readonly DayBehind[];
    expect(behind.filter(({ value }) => value !== null)).toHaveLength(60);
    const proposed = desk.answer({ ...asked, what: 'proposal', link }, NONE) as Proposed;
    if (!proposed.possible) throw new Error(proposed.why);
    expect(desk.answer({ ...asked, what: 'experiments' }, NONE)).toEqual([]);
    const fields = experimentFields(proposed.proposal, asked.day, 7);
    desk.take([written(900, 'experiment', fields as never)], false);
    expect(desk.answer({ ...asked, what: 'experiments' }, NONE)).toMatchObject([{ entry: { subject: 'carrying' } }]);
    expect(desk.answer({ ...asked, what: 'proposal', link }, NONE)).toEqual({ possible: false, why: 'running' });
  });
});
