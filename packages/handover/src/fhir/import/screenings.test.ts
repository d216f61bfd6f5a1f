// Danger signs that a notebook asked about, out and in again: what was found must not be lost on the way.
import { openFolder } from '@rhomboid/cli/knowledge';
import { addDays, random } from '@rhomboid/ground';
import { LEVELS } from '@rhomboid/knowledge';
import {
  cameScreened,
  createAuthor,
  type FieldsOf,
  lastScreening,
  type Notebook,
  type NotebookEvent,
  openNotebook,
} from '@rhomboid/notebook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf, TODAY, WHOLE_CHOICE } from '../../test-people.ts';
import { fhirBundle } from '../bundle.ts';
import { entryEvents } from './entry-events.ts';
import { readFhir } from './read-fhir.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;

type Screening = FieldsOf<'screening'>;
const RULES = knowledge.redFlags.map(({ id }) => id);
const FOUND: Screening = {
  day: TODAY,
  time: '09:05',
  level: 'ambulance',
  rules: [RULES[0]!],
  answers: { age: 62, pressure: 'yes', fever: 'unsure', 'heart-risk': ['smoker'], cancer: 'active', qual: [] },
  knowledge: `${knowledge.version} ${knowledge.hash}`,
};

let clock = 1_795_255_200_000;
const author = createAuthor({ device: 'a', now: () => clock++, random: random(1), zone: () => 60 }, null);
const screened = (fields: Partial<Screening> = {}): NotebookEvent =>
  author.create('screening', { ...FOUND, ...fields } as Screening);

function bundleOf(notebook: Notebook, check = false): unknown {
  const none = { check: null, insight: null, plan: null, person: null, visit: null };
  const parts = check ? { ...partsOf(knowledge, { age: 34, sex: 'female' }, 0), notebook } : { ...none, notebook };
  const identity = { name: '', sex: false, birthYear: null };
  const options = { type: 'document', choice: WHOLE_CHOICE, identity, instant: '2026-11-21T10:00:00Z' } as const;
  return JSON.parse(JSON.stringify(fhirBundle(knowledge, parts, options)));
}

function read(json: unknown) {
  const done = readFhir(knowledge, json);
  if (!done.ok) throw new Error(done.problems[0]?.message);
  return done.value;
}

function roundTrip(...events: readonly NotebookEvent[]): Notebook {
  return openNotebook(entryEvents(read(bundleOf(openNotebook(events))).entries, null).events);
}

/** The same bundle with something in its resources of one type changed. */
function spoilt(json: unknown, type: string, change: (text: string) => string): unknown {
  const { entry, ...bundle } = json as { entry: { resource: { resourceType: string } }[] };
  return {
    ...bundle,
    entry: entry.map((one) =>
      one.resource.resourceType === type ? (JSON.parse(change(JSON.stringify(one))) as object) : one,
    ),
  };
}

describe('a screening through FHIR', () => {
  it('comes back whole: level, rules, answers, occasion and moment', () => {
    const told = fc.record(
      {
        level: fc.constantFrom(...LEVELS),
        rules: fc.subarray(RULES, { maxLength: 4 }),
        answers: fc.constantFrom({}, FOUND.answers, { 'leg-weak': 'yes', bladder: 'unsure', trauma: 'major' }),
        time: fc.constantFrom('00:00', '09:05', '23:59'),
        cause: fc.uuid(),
        unfinished: fc.constant(true),
      },
      { requiredKeys: ['level', 'rules', 'answers', 'time'] },
    );
    fc.assert(
      fc.property(told, (fields) => {
        const event = screened(fields);
        const { zone: _, ...sent } = openNotebook([event]).entries.get(event.entry)!;
        expect(roundTrip(event).entries.get(event.entry)).toMatchObject(sent);
      }),
      { numRuns: 60 },
    );
  });

  it('is not lost where it is older than the period, as long as no later one took its place', () => {
    const before = (days: number): string => addDays(WHOLE_CHOICE.from, -days);
    const old = [screened({ day: before(40), level: 'same-day' }), screened({ day: before(12) })];
    const back = roundTrip(...old);
    expect([...back.entries.values()].map(({ day }) => day)).toEqual([before(12)]);
    expect(lastScreening(back, null)?.level).toBe('ambulance');
    const left = roundTrip(...old, screened({ day: before(2), level: 'routine', rules: [], unfinished: true }));
    expect(left.entries.size).toBe(2);
    expect(lastScreening(left, null)?.level).toBe('ambulance');
    const calm = roundTrip(...old, screened({ level: 'routine', rules: [] }));
    expect([...calm.entries.values()].map(({ day }) => day)).toEqual([TODAY]);
    expect(lastScreening(calm, null)?.level).toBe('routine');
  });

  it('comes back with the entry that it looked at, so that nothing is asked twice', () => {
    const pain = author.create('pain', { day: TODAY, time: '09:00', now: 7, signs: { pressure: 'yes' } });
    const sent = openNotebook([pain, screened({ cause: pain.entry })]);
    const { events } = entryEvents(read(bundleOf(sent)).entries, null);
    expect(events).toHaveLength(2);
    expect(cameScreened(events, openNotebook(events), pain.entry)).toBe(true);
  });

  it('is brought in once, and goes out again as the same', () => {
    const json = bundleOf(openNotebook([screened()]));
    const { events } = entryEvents(read(json).entries, null);
    const other = openNotebook(events);
    expect(entryEvents(read(json).entries, other)).toEqual({ events: [], already: 1 });
    expect(entryEvents(read(json).entries, null).events).toEqual(events);
    expect(bundleOf(other)).toEqual(json);
  });

  it('is never taken for the check', () => {
    const alone = read(bundleOf(openNotebook([screened()])));
    expect(alone.check).toBeNull();
    const beside = read(bundleOf(openNotebook([screened()]), true));
    expect(beside.check?.answers).toEqual({ age: 34, sex: 'female' });
    expect(beside.entries.map(({ kind }) => kind)).toEqual(['screening']);
  });

  it('keeps its level where its answers cannot be read, and says so', () => {
    const json = bundleOf(openNotebook([screened()]));
    const { entries, notes } = read(
      spoilt(json, 'QuestionnaireResponse', (text) => text.replace('"code":"cancer:active"', '"code":"cancer:alien"')),
    );
    expect(entries.map(({ fields }) => fields)).toEqual([
      expect.objectContaining({ level: 'ambulance', rules: FOUND.rules, answers: {} }),
    ]);
    expect(notes.join('\n')).toMatch(/filled-in check cannot be read/);
  });

  it('is left out where its level is none, and that is told: it would stand before an earlier one', () => {
    const json = bundleOf(openNotebook([screened()]));
    const { entries, notes } = read(
      spoilt(json, 'Observation', (text) => text.replace('"code":"ambulance"', '"code":"fine"')),
    );
    expect(entries).toEqual([]);
    expect(notes.join('\n')).toMatch(/1 entry holds something/);
  });
});
