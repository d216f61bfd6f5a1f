// Two people's worth of mischief with one notebook: a phone and a tablet write, delete, restore, crash, merge and have
// their clocks set. A model that knows only who had seen what says what must be there; the notebook must agree.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryKind, NotebookEvent } from './event.ts';
import { type Notebook, openNotebook } from './fold.ts';
import { readJsonLines, writeJsonLines } from './json-lines.ts';
import { merge } from './merge.ts';
import { type Author, createAuthor } from './writer.ts';

const SEED = 20_261_121;
const RUNS = 10_000;

/** One write as the model remembers it: what it set, and which writes its device had seen before. */
interface Write {
  readonly event: NotebookEvent;
  readonly saw: ReadonlySet<Write>;
}

interface Device {
  readonly name: string;
  time: number;
  log: NotebookEvent[];
  notebook: Notebook;
  author: Author;
  readonly seen: Set<Write>;
}

type Step = { readonly device: number; readonly pick: number } & (
  | { readonly does: 'create' | 'edit' | 'move' | 'delete' | 'restore' | 'sync' | 'file' | 'crash' }
  | { readonly does: 'clock'; readonly by: number }
);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    device: fc.nat(1),
    pick: fc.nat(9),
    does: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('create' as const, 'edit' as const) },
      { weight: 2, arbitrary: fc.constantFrom('delete' as const, 'restore' as const, 'sync' as const) },
      { weight: 1, arbitrary: fc.constantFrom('move' as const, 'file' as const, 'crash' as const) },
    ),
  }),
  fc.record({
    device: fc.nat(1),
    pick: fc.nat(9),
    does: fc.constant('clock' as const),
    by: fc.constantFrom(-86_400_000 * 400, -3_600_000, -1, 0, 1, 3_600_000, 86_400_000 * 400),
  }),
);

/** The world of one run. */
function world(seed: number) {
  let dice = seed;
  const random = (): number => {
    dice = (Math.imul(dice, 1_664_525) + 1_013_904_223) >>> 0;
    return dice / 2 ** 32;
  };
  const authorOf = (device: Device): Author =>
    createAuthor({ device: device.name, now: () => device.time, random, zone: () => 60 }, device.notebook.latest);
  const devices = ['phone', 'tablet'].map((name) => {
    const device = {
      name,
      time: 1_767_225_600_000,
      log: [],
      notebook: openNotebook(),
      seen: new Set(),
    } as unknown as Device;
    device.author = authorOf(device);
    return device;
  }) as [Device, Device];
  const write = (device: Device, event: NotebookEvent): void => {
    device.log.push(event);
    device.notebook.take([event]);
    device.seen.add({ event, saw: new Set(device.seen) });
  };
  const receive = (device: Device, other: Device, events: readonly NotebookEvent[]): void => {
    device.log = [...merge(device.log, events)];
    device.notebook.take(events);
    device.author.see(other.notebook.latest);
    for (const one of other.seen) device.seen.add(one);
  };
  let words = 0;
  const take = ({ device: number, pick, ...what }: Step): void => {
    const device = devices[number]!;
    const other = devices[1 - number]!;
    const ids = [...new Set([...device.seen].map(({ event }) => event.entry))];
    const id = ids[pick % Math.max(1, ids.length)];
    const entry = id === undefined ? undefined : (device.notebook.entries.get(id) ?? device.notebook.deleted.get(id));
    const note = `words ${words++}`;
    switch (what.does) {
      case 'create':
        write(device, device.author.create(pick % 2 === 0 ? 'note' : 'pain', { note }));
        break;
      case 'edit':
        if (entry) write(device, device.author.change(entry, { note }));
        break;
      case 'move':
        if (entry) write(device, device.author.change(entry, { day: `2026-01-0${1 + (pick % 9)}`, note }));
        break;
      case 'delete':
        if (entry) write(device, device.author.remove(entry));
        break;
      case 'restore':
        if (entry) write(device, device.author.restore(entry));
        break;
      case 'sync':
        receive(device, other, other.log);
        break;
      case 'file':
        receive(device, other, readJsonLines(writeJsonLines(other.log)).events);
        break;
      case 'crash':
        device.notebook = openNotebook(readJsonLines(writeJsonLines(device.log)).events);
        device.author = authorOf(device);
        break;
      case 'clock':
        device.time = Math.max(0, device.time + what.by);
    }
  };
  return { devices, take };
}

/** The writes of a field that no later write had seen: one of them must be what the entry says. */
function lastWrites(writes: readonly Write[], field: string): readonly Write[] {
  const of = writes.filter(({ event }) => Object.hasOwn(event.set, field));
  return of.filter((one) => !of.some((next) => next.saw.has(one)));
}

/** Checks a device against the model. Gives how many fields had been written by both sides without one having seen the other. */
function agree({ notebook, seen }: Device): number {
  let contested = 0;
  const byEntry = Map.groupBy(seen, ({ event }) => event.entry);
  expect(notebook.entries.size + notebook.deleted.size).toBe(byEntry.size);
  for (const [id, writes] of byEntry) {
    const deletions = lastWrites(writes, 'deleted').map(({ event }) => event.set.deleted);
    const there = notebook.entries.get(id);
    if (!deletions.includes(true)) expect(there, 'an entry that nobody deleted').toBeDefined();
    if (deletions.length > 0 && !deletions.includes(false)) expect(there, 'a deleted entry').toBeUndefined();
    const entry = there ?? notebook.deleted.get(id)!;
    expect(entry.kind satisfies EntryKind).toBe(writes[0]!.event.kind);
    for (const field of ['note', 'day'] as const) {
      const last = lastWrites(writes, field);
      if (last.length > 1) contested++;
      expect(last.map(({ event }) => event.set[field])).toContain(entry[field]);
    }
    if (there !== undefined) expect(notebook.onDay(entry.day)).toContain(there);
  }
  return contested;
}

const sorted = (entries: Pick<Notebook['entries'], 'values'>) =>
  [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('two devices', { timeout: 300_000 }, () => {
  const steps = fc.array(step, { minLength: 1, maxLength: 30, size: 'max' });

  it(`lose nothing that was not deleted, keep the last word on every field, and end up the same (${RUNS} cases, seed ${SEED})`, () => {
    let entries = 0;
    let contested = 0;
    fc.assert(
      fc.property(steps, fc.nat(), (all, seed) => {
        const { devices, take } = world(seed);
        const [phone, tablet] = devices;
        for (const one of all) {
          take(one);
          agree(devices[one.device]!);
        }
        take({ device: 0, pick: 0, does: 'sync' });
        take({ device: 1, pick: 0, does: 'sync' });
        for (const device of devices) contested += agree(device);
        expect(sorted(phone.notebook.entries)).toEqual(sorted(tablet.notebook.entries));
        expect(sorted(phone.notebook.deleted)).toEqual(sorted(tablet.notebook.deleted));
        expect(writeJsonLines(phone.log)).toBe(writeJsonLines(tablet.log));
        entries += phone.notebook.entries.size + phone.notebook.deleted.size;
      }),
      { seed: SEED, numRuns: RUNS },
    );
    // The runs are no empty ones, and the sides do disagree.
    expect(entries).toBeGreaterThan(RUNS);
    expect(contested).toBeGreaterThan(RUNS / 20);
  });

  it(`never give the same clock or id, and each writes forwards (${RUNS} cases, seed ${SEED})`, () => {
    fc.assert(
      fc.property(steps, fc.nat(), (all, seed) => {
        const { devices, take } = world(seed);
        const own = (device: Device): readonly NotebookEvent[] =>
          device.log.filter(({ at }) => at.endsWith(device.name));
        for (const one of all) {
          const before = new Map(devices.map((device) => [device, device.notebook.latest]));
          take(one);
          for (const device of devices) {
            const latest = before.get(device)!;
            if (latest !== null) expect(device.notebook.latest! >= latest).toBe(true);
          }
        }
        const written = devices.flatMap(own);
        expect(new Set(written.map(({ at }) => at)).size).toBe(written.length);
        expect(new Set(written.map(({ id }) => id)).size).toBe(written.length);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});
