import { addDays } from '@rhomboid/ground';
import type { CalendarNow } from '@rhomboid/notebook';
import { expect, it } from 'vitest';
import type { ExperimentState } from './experiment.ts';
import { experimentCalendar } from './experiment-calendar.ts';
import { dayOf } from './test-notebook.ts';
import { insightWords } from './words-en.ts';

const now: CalendarNow = { day: dayOf(1), milliseconds: Date.UTC(2026, 0, 6), instant: '2026-01-06T07:00:00Z' };

const state = (more: object = {}): ExperimentState => ({
  entry: {
    kind: 'experiment',
    id: 'one',
    day: dayOf(0),
    subject: 'carrying',
    withIt: 'Carry the bag; both ways, as usual.',
    withoutIt: 'Leave the bag at home.',
    design: 'blocks',
    start: dayOf(0),
    length: 4,
    seed: 1,
    ...more,
  },
  name: 'Carrying a bag',
  lag: 0,
  end: dayOf(3),
  today: null,
  schedule: ['with', 'without', 'without', 'with'].map((arm, i) => ({
    day: dayOf(i),
    arm: arm as 'with' | 'without',
    compared: i !== 2,
    done: null,
    pain: null,
  })),
  daysWith: 0,
  daysWithout: 0,
  kept: 0,
  told: 0,
  verdict: 'too-early',
  effect: null,
  eValue: 1,
});

/** Lines as they were before folding, and texts as they were before escaping. */
const unfolded = (text: string): string => text.replaceAll('\r\n ', '').replaceAll(/\\([\\;,])/g, '$1');

it('has every day from today on, with its task and when to stop', () => {
  const text = unfolded(experimentCalendar(state(), now));
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  expect(text).not.toContain('DTSTART;VALUE=DATE:20260105');
  for (const i of [1, 2, 3]) expect(text).toContain(`DTSTART;VALUE=DATE:${dayOf(i).replaceAll('-', '')}`);
  const events = text.split('BEGIN:VEVENT').slice(1);
  for (const event of events) {
    for (const rule of insightWords.stopRules) expect(event).toContain(rule);
    expect(event).toContain('Stop at once if:');
  }
  expect(events[0]).toContain('Leave the bag at home.');
  expect(events[1]).toContain('it is not compared');
  expect(events[2]).toContain('Carry the bag; both ways, as usual.');
});

it('names nothing in its titles, and replaces itself', () => {
  const text = experimentCalendar(state(), now);
  for (const title of text.match(/^SUMMARY:.*$/gm)!) expect(title).toMatch(/^SUMMARY:A day with(out)? it\r?$/);
  const later = experimentCalendar(state(), { ...now, milliseconds: now.milliseconds + 60_000 });
  const uids = (of: string) => of.match(/^UID:.*$/gm);
  expect(uids(later)).toEqual(uids(text));
  expect(later).not.toBe(text);
});

it('is a calendar file: lines of 75 octets at most, each with its break', () => {
  const lines = experimentCalendar(state(), now).split('\r\n');
  expect(lines.at(-1)).toBe('');
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});

it('ends where the test was ended', () => {
  expect(experimentCalendar(state({ ended: addDays(dayOf(0), 2), ending: 'stopped' }), now)).not.toContain(
    'DATE:20260108',
  );
});
