import { createAuthor, type NotebookEvent } from '@rhomboid/notebook';
import { expect, it } from 'vitest';
import { entriesSince, type LastBackup } from './last-backup.ts';

let clock = 1_790_000_000_000;
const authorOf = (device: string) =>
  createAuthor({ device, now: () => ++clock, random: Math.random, zone: () => 0 }, null);
const phone = authorOf('phone');
const laptop = authorOf('laptop');
const backupOf = (log: readonly NotebookEvent[]): LastBackup => ({
  day: '2026-11-21',
  events: log.length,
  latest:
    log
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? null,
});

it('counts entries, not events', () => {
  const entry = phone.create('pain', { now: 4 });
  const log = [
    entry,
    phone.change({ id: entry.entry, kind: 'pain' }, { now: 5 }),
    phone.create('note', { note: 'Rain.' }),
  ];
  expect(entriesSince(null, log)).toBe(2);
  expect(entriesSince(null, [])).toBe(0);
});

it('counts what was written, changed or merged since the backup, and nothing else', () => {
  const before = phone.create('pain', { now: 4 });
  const merged = laptop.create('pain', { now: 3 });
  const last = phone.create('note', { note: 'Rain.' });
  const backup = backupOf([before, last]);
  expect(entriesSince(backup, [before, last])).toBe(0);
  const changed = phone.change({ id: before.entry, kind: 'pain' }, { now: 6 });
  expect(entriesSince(backup, [before, last, changed])).toBe(1);
  expect(entriesSince(backup, [before, last, changed, phone.create('pain', { now: 1 })])).toBe(2);
  expect(entriesSince(backup, [before, last, merged])).toBe(1);
});

it('counts everything after a backup of an empty notebook', () => {
  expect(entriesSince(backupOf([]), [phone.create('pain', { now: 1 })])).toBe(1);
});
