// What every NotebookStore must do, as tests. Each realisation calls this from its own test file, with its own tools.
import type { FieldValue, NotebookEvent } from './event.ts';
import { compareEvents } from './event-order.ts';
import { stableUuid } from './ids.ts';
import type { NotebookStore } from './store.ts';

/** A store on storage of its own, which is empty. */
export interface OpenedStore {
  readonly store: NotebookStore;
  /** Another store on the same storage, as another tab or the next visit has it. */
  reopen(): Promise<NotebookStore>;
  /** Lets go of the storage. */
  close(): Promise<void>;
}

/** What the suite needs of a test runner; Vitest's own functions fit. */
export interface TestTools {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => Promise<void>): void;
  expect(actual: unknown): { toEqual(expected: unknown): void; toBeGreaterThan(expected: number): void };
}

/** What a realisation may leave out: one process at a time (a command line) need not hear of others. */
export interface Leave {
  readonly deaf?: boolean;
}

/** Defines the suite for one realisation. */
export function storeConformance(
  name: string,
  open: () => Promise<OpenedStore>,
  { describe, it, expect }: TestTools,
  leave: Leave = {},
): void {
  const test = (what: string, body: (opened: OpenedStore) => Promise<void>): void =>
    it(what, async () => {
      const opened = await open();
      try {
        await body(opened);
      } finally {
        await opened.close();
      }
    });
  const holds = async (store: NotebookStore, events: readonly NotebookEvent[]): Promise<void> => {
    const log = await store.read();
    expect({ ...log, events: log.events.toSorted(compareEvents) }).toEqual({
      unreadable: 0,
      events: events.toSorted(compareEvents),
    });
  };

  describe(`${name} as a NotebookStore`, () => {
    test('begins empty', async ({ store }) => {
      await holds(store, []);
      expect((await store.size()).events).toEqual(0);
    });

    test('keeps what it has acknowledged, for others at once', async ({ store, reopen }) => {
      await store.append(sampleEvents);
      await holds(store, sampleEvents);
      await holds(await reopen(), sampleEvents);
    });

    test('keeps every event once, by id, also within a batch', async ({ store, reopen }) => {
      await store.append(sampleEvents.slice(0, 3));
      await store.append([...sampleEvents, ...sampleEvents]);
      await store.append(sampleEvents);
      await store.append([]);
      await holds(await reopen(), sampleEvents);
      expect((await store.size()).events).toEqual(sampleEvents.length);
    });

    test('loses nothing of many writes at once, from two sides', async ({ store, reopen }) => {
      const other = await reopen();
      const events = plainEvents(60);
      await Promise.all(events.map((event, i) => (i % 2 === 0 ? store : other).append([event, events[0]!])));
      await holds(store, events);
      await holds(other, events);
    });

    test('takes a large batch', async ({ store, reopen }) => {
      const events = plainEvents(3000);
      await store.append(events);
      await holds(await reopen(), events);
    });

    test('says how much it holds', async ({ store }) => {
      const events = plainEvents(10);
      await store.append(events.slice(0, 5));
      const before = await store.size();
      await store.append(events);
      const after = await store.size();
      expect([before.events, after.events]).toEqual([5, 10]);
      expect(before.bytes).toBeGreaterThan(0);
      expect(after.bytes).toBeGreaterThan(before.bytes);
    });

    test('forgets everything when wiped, and can be written again', async ({ store, reopen }) => {
      await store.append(sampleEvents);
      await store.wipe();
      await holds(store, []);
      await holds(await reopen(), []);
      await store.append(sampleEvents.slice(1));
      await holds(await reopen(), sampleEvents.slice(1));
    });

    test('does not tell a listener what its own store wrote, nor one that has stopped', async ({ store }) => {
      const heard: NotebookEvent[] = [];
      const stop = store.watch((events) => heard.push(...events));
      await store.append(sampleEvents.slice(0, 1));
      stop();
      await store.append(sampleEvents);
      await store.read();
      expect(heard).toEqual([]);
    });

    if (leave.deaf === true) return;
    test('tells a listener what others wrote, once it is stored', async ({ store, reopen }) => {
      const other = await reopen();
      const [own, first, second] = plainEvents(3) as [NotebookEvent, NotebookEvent, NotebookEvent];
      const heard: NotebookEvent[] = [];
      const all = new Promise<void>((resolve) => {
        store.watch((events) => {
          heard.push(...events);
          if (heard.length >= 2) resolve();
        });
      });
      await store.append([own]);
      await other.append([own, first]);
      await other.append([second]);
      await all;
      expect(heard.toSorted(compareEvents)).toEqual([first, second]);
      await holds(store, [own, first, second]);
    });
  });
}

/** Events that tell much: every shape of value, every alphabet, long text, what this release does not know. */
const sampleEvents: readonly NotebookEvent[] = [
  sample(0, 'pain', { day: '2026-03-29', time: '02:30', now: 7.5, zone: 60, signs: { 'leg-weak': 'no' } }),
  sample(1, 'note', { note: 'naïve “quotes”\n\ttab \u0000 nul \u2028 line 日本語 🩻 </script>' }),
  sample(2, 'note', { note: 'x'.repeat(10_000) }),
  sample(3, 'pain', {
    map: {
      areas: [{ region: 'blade-left', layer: 'pain', intensity: 5 }],
      strokes: [{ view: 'back', layer: 'numb', points: [[-41.25, 140]], width: 18, covers: ['blade-edge-left'] }],
      spread: [],
    },
  }),
  sample(4, 'settings', { factors: [], hideScores: true, pauseFrom: null }),
  sample(0, 'pain', { deleted: true }, 1),
  { ...sample(5, 'note', { later: [[{ deep: [null, false, 0.1] }]] }), kind: 'of-a-newer-release' as 'note' },
];

function plainEvents(count: number): readonly NotebookEvent[] {
  return Array.from({ length: count }, (_, i) => sample(100 + i, 'pain', { day: '2026-01-01', now: i % 11 }));
}

function sample(
  number: number,
  kind: NotebookEvent['kind'],
  set: Readonly<Record<string, FieldValue>>,
  change = 0,
): NotebookEvent {
  const time = 1_767_225_600_000 + number;
  return {
    v: 1,
    id: stableUuid(`event ${number} ${change}`, time),
    at: `${time}-${String(change).padStart(4, '0')}-conformance`,
    entry: kind === 'settings' ? 'settings' : stableUuid(`entry ${number}`, time),
    kind,
    set,
  };
}
