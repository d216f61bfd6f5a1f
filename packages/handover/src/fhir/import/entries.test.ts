import { emptyMap, layers, qualities } from '@rhomboid/body';
import { openFolder } from '@rhomboid/cli/knowledge';
import { random } from '@rhomboid/ground';
import { createAuthor, type Entry, type EntryKind, type FieldsOf, openNotebook, stableUuid } from '@rhomboid/notebook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TODAY, WHOLE_CHOICE } from '../../test-people.ts';
import { fhirBundle } from '../bundle.ts';
import type { Bundle } from '../r4.ts';
import { entryEvents } from './entry-events.ts';
import { readFhir } from './read-fhir.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;

const EFFECTS = ['much-better', 'better', 'same', 'worse', 'much-worse'] as const;
const TREATMENTS = ['heat', 'cold', 'massage', 'walk', 'session', 'other'] as const;
const id = (name: string): string => stableUuid(name, 1_700_000_000_000);
const ACTIVITY = id('activity');
const PAIN = id('pain');

const zeroToTen = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10);
const minutes = fc.integer({ min: 0, max: 1440 });
const some = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });
const region = fc.constantFrom('blade-edge-left', 'ring-finger-left', 'forearm-back-left');
/** At most one for a place and a feeling, as the app draws it; words are only for pain. */
const areas = fc
  .uniqueArray(
    fc.record({
      region: fc.constantFrom('blade-edge-left', 'ring-finger-left', 'forearm-back-left'),
      layer: fc.constantFrom(...layers),
      intensity: some(zeroToTen),
      words: fc.subarray([...qualities]),
    }),
    { selector: (area) => `${area.region} ${area.layer}` },
  )
  .map((all) =>
    all.map(({ words, layer, ...area }) => ({
      ...area,
      layer,
      ...(layer === 'pain' && words.length > 0 ? { qualities: words } : {}),
    })),
  );
const map = fc
  .record({ areas, arrows: fc.array(fc.record({ from: region, to: region, path: fc.constant([]) }), { maxLength: 2 }) })
  .map(({ areas, arrows }) => ({ ...emptyMap, areas, spread: arrows.filter(({ from, to }) => from !== to) }));
const shown = map.filter((one) => one.areas.length + one.spread.length > 0);

const pain = fc
  .record({
    now: some(zeroToTen),
    worst: some(zeroToTen),
    average: some(zeroToTen),
    map: some(shown),
    pain: some(fc.constant(PAIN)),
    signs: some(
      fc.dictionary(fc.constantFrom('fever', 'leg-weak'), fc.constantFrom('yes', 'no', 'unsure'), { minKeys: 1 }),
    ),
  })
  // Only a pain that tells something is a pain; a name alone says nothing.
  .filter(({ now, worst, average, map }) => [now, worst, average, map].some((value) => value !== undefined));
const words = fc.constantFrom('Warm bath', 'A–Z <b>“&', 'übung');
const ENTRY = fc.oneof(
  fc.tuple(fc.constant<EntryKind>('pain'), pain),
  fc.tuple(
    fc.constant<EntryKind>('medicine'),
    fc
      .record({
        medicine: fc.oneof(fc.constantFrom('ibuprofen', 'paracetamol'), words),
        dose: some(fc.integer({ min: 1, max: 800 })),
        effect: some(fc.constantFrom(...EFFECTS)),
        effectAfter: some(minutes),
      })
      .map((told) => ({ ...told, ...(told.dose === undefined ? {} : { unit: 'mg' }) })),
  ),
  fc.tuple(
    fc.constant<EntryKind>('treatment'),
    fc.record({
      treatment: fc.constantFrom(...TREATMENTS),
      what: some(words),
      minutes: some(minutes),
      effect: some(fc.constantFrom(...EFFECTS)),
      effectAfter: some(minutes),
    }),
  ),
  fc.tuple(
    fc.constant<EntryKind>('exercise'),
    fc.record({
      exercise: fc.constantFrom('E01', 'E02'),
      level: some(fc.integer({ min: 1, max: 3 })),
      sets: some(fc.integer({ min: 0, max: 5 })),
      reps: some(fc.integer({ min: 0, max: 20 })),
      seconds: some(minutes),
      before: some(zeroToTen),
      during: some(zeroToTen),
      nextMorning: some(zeroToTen),
      effort: some(zeroToTen),
      unfinished: some(fc.constant(true)),
      alarm: some(fc.constantFrom('yes', 'unsure')),
    }),
  ),
  fc.tuple(
    fc.constant<EntryKind>('peg'),
    fc
      .record({ pain: some(zeroToTen), enjoyment: some(zeroToTen), activity: some(zeroToTen) })
      .filter((told) => Object.values(told).some((value) => value !== undefined)),
  ),
  fc.tuple(fc.constant<EntryKind>('change'), fc.record({ change: fc.integer({ min: 1, max: 7 }) })),
  fc.tuple(fc.constant<EntryKind>('function'), fc.record({ activity: fc.constant(ACTIVITY), score: zeroToTen })),
);

type Told = readonly [EntryKind, object];

function notebookOf(told: readonly Told[]) {
  let clock = 1_795_255_200_000;
  const author = createAuthor({ device: 'a', now: () => clock++, random: random(1), zone: () => 60 }, null);
  const at = { day: TODAY, time: '08:30' };
  return openNotebook([
    author.create('own-activity', { day: TODAY, name: 'Lift <b>“my” child' }, ACTIVITY),
    author.create('pain-name', { day: TODAY, name: 'The old one' }, PAIN),
    ...told.map(([kind, fields]) => author.create(kind, { ...at, ...fields } as FieldsOf<EntryKind>)),
  ]);
}

function exported(
  told: readonly Told[],
  type: Bundle['type'],
): { readonly notebook: ReturnType<typeof openNotebook>; readonly json: unknown } {
  const notebook = notebookOf(told);
  const bundle = fhirBundle(
    knowledge,
    { check: null, notebook, insight: null, plan: null, person: null, visit: null },
    {
      type,
      choice: WHOLE_CHOICE,
      identity: { name: '', sex: false, birthYear: null },
      instant: '2026-11-21T10:00:00Z',
    },
  );
  return { notebook, json: JSON.parse(JSON.stringify(bundle)) };
}

function read(json: unknown) {
  const done = readFhir(knowledge, json);
  if (!done.ok) throw new Error(done.problems[0]?.message);
  return done.value;
}

const plain = (entries: Iterable<Entry>): ReadonlyMap<string, unknown> =>
  new Map([...entries].map((entry) => [entry.id, JSON.parse(JSON.stringify(entry))]));

describe('a notebook through FHIR', () => {
  it('comes back entry by entry as it was told: places, spread, numbness, effects, doses, exercises, scores', () => {
    fc.assert(
      fc.property(fc.array(ENTRY, { maxLength: 6 }), fc.constantFrom('document', 'transaction'), (told, type) => {
        const { notebook, json } = exported(told as readonly Told[], type as Bundle['type']);
        const { entries, notes } = read(json);
        expect(notes).toEqual([]);
        const back = openNotebook(entryEvents(entries, null).events);
        const named = new Set(
          [...back.entries.values()]
            .filter(({ kind }) => kind === 'own-activity' || kind === 'pain-name')
            .map(({ id }) => id),
        );
        const sent = [...notebook.entries.values()].filter(
          ({ id, kind }) => named.has(id) || (kind !== 'own-activity' && kind !== 'pain-name'),
        );
        const here = plain(back.entries.values());
        expect(new Set(here.keys())).toEqual(new Set(sent.map(({ id }) => id)));
        for (const [entry, fields] of plain(sent)) {
          const { zone: _, ...kept } = fields as Record<string, unknown>;
          expect(here.get(entry)).toMatchObject(kept);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('adds nothing the second time, and nothing to the notebook that it came from', () => {
    const { notebook, json } = exported(
      [
        ['treatment', { treatment: 'heat', effect: 'better' }],
        ['peg', { pain: 3 }],
      ],
      'document',
    );
    const { entries } = read(json);
    expect(entries).toHaveLength(2);
    expect(entryEvents(entries, notebook)).toEqual({ events: [], already: 2 });
    const once = entryEvents(entries, null).events;
    const other = openNotebook(once);
    expect(entryEvents(entries, other).events).toEqual([]);
    expect(entryEvents(read(json).entries, null).events).toEqual(once);
  });

  it('never wins over what the person changed or deleted', () => {
    const { notebook, json } = exported([['peg', { pain: 3 }]], 'document');
    const [sent] = [...notebook.entries.values()].filter(({ kind }) => kind === 'peg');
    let clock = 1_795_300_000_000;
    const author = createAuthor(
      { device: 'b', now: () => clock++, random: random(2), zone: () => 60 },
      notebook.latest,
    );
    const received = entryEvents(read(json).entries, null).events;
    const changed = author.change(sent!, { pain: 9 } as never);
    expect(openNotebook([changed, ...received]).entries.get(sent!.id)).toMatchObject({ pain: 9 });
    expect(openNotebook([...received, author.remove(sent!)]).entries.has(sent!.id)).toBe(false);
  });

  it('keeps a danger sign after an exercise, and takes one that it cannot read as not sure', () => {
    const { json } = exported([['exercise', { exercise: 'E01', alarm: 'yes' }]], 'document');
    expect(read(json).entries.map(({ fields }) => fields)).toEqual([expect.objectContaining({ alarm: 'yes' })]);
    const spoilt = JSON.parse(
      JSON.stringify(json).replace(/(CodeSystem\/answer","code":")yes/, '$1perhaps'),
    ) as unknown;
    expect(read(spoilt).entries.map(({ fields }) => fields)).toEqual([expect.objectContaining({ alarm: 'unsure' })]);
    const none = exported([['exercise', { exercise: 'E01' }]], 'document').json;
    expect(read(none).entries.map(({ fields }) => 'alarm' in fields)).toEqual([false]);
  });

  it('takes nothing that a notebook cannot hold, and says how many', () => {
    const { json } = exported(
      [
        ['peg', { pain: 3 }],
        ['change', { change: 2 }],
      ],
      'document',
    );
    const spoilt = JSON.parse(JSON.stringify(json).replace('"value":2,', '"value":99,')) as unknown;
    const { entries, notes } = read(spoilt);
    expect(entries.map(({ kind }) => kind)).toEqual(['peg']);
    expect(notes.join('\n')).toMatch(/1 entry holds something/);
    const named = JSON.parse(
      JSON.stringify(json).replaceAll(/("system":"[^"]*notebook-entry","code":")[^"]+/g, '$1person'),
    ) as unknown;
    expect(read(named).entries).toEqual([]);
  });
});
