import { createAuthor, memoryStore, type NotebookEvent, type Writer } from '@rhomboid/notebook';
import { expect, it, vi } from 'vitest';
import { openNotebookState } from '../notebook-state.ts';
import { entriesSince, type LastBackup } from '../store/last-backup.ts';
import { backupWatch } from './backup-watch.ts';

let clock = Date.parse('2026-11-21T08:10:00Z');
let seed = 7;
const writer = (device: string): Writer => ({
  device,
  now: () => ++clock,
  random: () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  },
  zone: () => 0,
});

it('counts what is not in the last backup, event by event, as counting all anew does', async () => {
  const store = memoryStore();
  const other = createAuthor(writer('tablet'), null);
  const old: NotebookEvent = other.create('pain', { now: 2 });
  const state = await openNotebookState(store, writer('phone'));
  await state.write((author) => [author.create('pain', { now: 1 }), author.create('pain', { now: 2 })]);
  let last: LastBackup | null = null;
  const keeper = { read: () => Promise.resolve(last), remember: () => Promise.resolve() };
  const watch = backupWatch(state, { backup: keeper });
  const told = (): number | undefined => watch.state.get()?.unsaved;
  expect(told()).toBeUndefined();

  watch.look();
  await vi.waitFor(() => expect(told()).toBe(2));
  const [first] = [...state.notebook.entries.values()];
  await state.write((author) => [author.change({ id: first!.id, kind: 'pain' }, { now: 5 })]);
  await state.write((author) => [author.create('pain', { now: 3 })]);
  await state.reload();
  expect(told()).toBe(entriesSince(null, state.events()));
  expect(told()).toBe(3);

  const log = state.events();
  last = { day: '2026-11-21', events: log.length, latest: state.notebook.latest };
  watch.look();
  await vi.waitFor(() => expect(watch.state.get()).toEqual({ last: '2026-11-21', unsaved: 0 }));
  // An older event of another device was not in it either.
  await state.write((author) => [old, author.change({ id: first!.id, kind: 'pain' }, { now: 6 })]);
  await state.write((author) => [author.create('pain', { now: 4 })]);
  await state.reload();
  expect(told()).toBe(3);
  expect(told()).toBe(entriesSince(last, state.events()));
});
