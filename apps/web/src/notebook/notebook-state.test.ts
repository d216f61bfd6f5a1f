import { memoryStore, type NotebookStore, StoreError, type Writer } from '@rhomboid/notebook';
import { describe, expect, it } from 'vitest';
import { openNotebookState } from './notebook-state.ts';

function writer(device: string): Writer {
  let seed = 1;
  return {
    device,
    now: () => Date.parse('2026-11-21T08:10:00Z'),
    random: () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    },
    zone: () => 0,
  };
}

/** A store that refuses the next append when told to. */
function refusing(): { store: NotebookStore; refuse(): void } {
  const store = memoryStore();
  let next = false;
  return {
    refuse: () => {
      next = true;
    },
    store: {
      ...store,
      append: (events) => {
        if (!next) return store.append(events);
        next = false;
        return Promise.reject(new StoreError('full', 'The disk is full.'));
      },
    },
  };
}

const values = (state: { notebook: { entries: ReadonlyMap<string, unknown> } }): readonly unknown[] =>
  [...state.notebook.entries.values()].map((entry) => (entry as { now?: number }).now);

describe('the notebook while the app runs', () => {
  it('shows what is written before it is durable, and keeps it', async () => {
    const store = memoryStore();
    const state = await openNotebookState(store, writer('one'));
    let told = 0;
    state.subscribe(() => told++);
    const writing = state.write((author) => [author.create('pain', { now: 4 })]);
    expect(values(state)).toEqual([4]);
    await writing;
    expect(told).toBe(1);
    expect(values(await openNotebookState(store, writer('two')))).toEqual([4]);
  });

  it('takes back what storage refused, tells why, and leaves the rest as it was', async () => {
    const { store, refuse } = refusing();
    const state = await openNotebookState(store, writer('one'));
    await state.write((author) => [author.create('pain', { now: 4 })]);
    refuse();
    await expect(state.write((author) => [author.create('pain', { now: 9 })])).rejects.toMatchObject({
      trouble: 'full',
    });
    expect(values(state)).toEqual([4]);
    await state.write((author) => [author.create('pain', { now: 5 })]);
    expect(values(state)).toEqual([4, 5]);
    expect(state.events()).toHaveLength(2);
  });

  it('writes later than all that it has seen, even what was brought in', async () => {
    const state = await openNotebookState(memoryStore(), writer('one'));
    const ahead = await openNotebookState(memoryStore(), { ...writer('two'), now: () => Date.parse('2030-01-01') });
    await ahead.write((author) => [author.create('pain', { now: 1 })]);
    await state.write(() => ahead.events());
    const [entry] = state.notebook.entries.values();
    await state.write((author) => [author.change(entry as { id: string; kind: 'pain' }, { now: 2 })]);
    expect(values(state)).toEqual([2]);
  });
});
