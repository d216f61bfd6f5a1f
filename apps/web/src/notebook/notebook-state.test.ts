import { memoryStore, type Notebook, type NotebookStore, StoreError, type Writer } from '@rhomboid/notebook';
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

const values = (state: { notebook: Pick<Notebook, 'entries'> }): readonly unknown[] =>
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

it('gives the entries of a kind as they come, change, go and come back', async () => {
  const state = await openNotebookState(memoryStore(), writer('phone'));
  const names = (): readonly string[] => [...state.ofKind('pain-name').values()].map(({ name }) => name);
  await state.write((author) => [author.create('pain-name', { name: 'Neck' }), author.create('pain', { now: 3 })]);
  expect(names()).toEqual(['Neck']);
  const [neck] = [...state.ofKind('pain-name').values()];
  await state.write((author) => [author.change(neck!, { name: 'Nape' })]);
  expect(names()).toEqual(['Nape']);
  await state.write((author) => [author.remove(neck!)]);
  expect(names()).toEqual([]);
  await state.write((author) => [author.restore(neck!)]);
  await state.reload();
  expect(names()).toEqual(['Nape']);
  expect(state.ofKind('note').size).toBe(0);
});

it('knows an entry by the kind of its first event, even when that comes last', async () => {
  const state = await openNotebookState(memoryStore(), writer('phone'));
  const [first, second] = [
    state.author.create('note', { note: 'first' }, 'same'),
    state.author.create('pain', { now: 3 }, 'same'),
  ];
  await state.write(() => [second]);
  expect([...state.ofKind('pain').keys()]).toEqual(['same']);
  await state.write(() => [first]);
  expect([...state.ofKind('pain').keys()]).toEqual([]);
  expect([...state.ofKind('note').keys()]).toEqual(['same']);
});
