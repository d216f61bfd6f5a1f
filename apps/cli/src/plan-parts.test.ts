// The day of the answers: the same for every command that makes a plan, whenever the plan of the notebook began.
import type { Care } from '@rhomboid/care';
import type { Report } from '@rhomboid/handover';
import { createAuthor, writeJsonLines } from '@rhomboid/notebook';
import type { Person } from '@rhomboid/plan';
import { describe, expect, it } from 'vitest';
import { readOptions } from './command.ts';
import { today } from './notebook/today.ts';
import { openKnowledge } from './open-knowledge.ts';
import { readParts } from './plan-parts.ts';
import { newFile, runHere } from './test-support.ts';

const answers = newFile('answers.json', JSON.stringify({ age: 42, duration: '2-6-weeks', site: ['between'] }));
/** A plan that began seven weeks before the answers were given. */
const notebook = newFile('notebook.jsonl', writeJsonLines(begunOn('2026-10-03')));
const given = ['--answers', answers, '--notebook', notebook, '--day', '2026-11-21', '--json'];

function begunOn(begun: string): Parameters<typeof writeJsonLines>[0] {
  const author = createAuthor({ device: 'test', now: () => 1_790_000_000_000, random: () => 0.5, zone: () => 0 }, null);
  return [
    author.create('plan', { day: begun, begun }, 'plan'),
    author.create('pain', { day: begun, now: 5 }, '01990000-0000-7000-8000-000000000001'),
  ];
}

async function printed<T>(command: string): Promise<T> {
  const { out, err } = await runHere([command, ...given]);
  expect(err).toBe('');
  return JSON.parse(out) as T;
}

describe('answers are of the day on which they are given', { timeout: 60_000 }, () => {
  it('in a plan: four weeks of pain count back from --day', async () => {
    const { person } = await printed<{ person: Person }>('plan');
    expect(person.painSince).toBe('2026-10-24');
  });

  it('in care', async () => {
    const { care } = await printed<{ care: Care }>('care');
    expect(care.course.days).toBe(28);
  });

  it('in a report', async () => {
    const { page } = await printed<{ page: Report }>('report');
    expect(page.who).toContain('21 Nov 2026 · check of 21 Nov 2026');
  });

  it('today unless told', () => {
    const options = readOptions('plan', ['--answers', answers, '--notebook', notebook], {
      answers: { type: 'string' },
      notebook: { type: 'string' },
    });
    const { check, day } = readParts(openKnowledge(), options);
    expect([check?.day, day]).toEqual([today(), today()]);
  });
});
