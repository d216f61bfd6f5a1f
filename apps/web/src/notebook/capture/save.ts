// Saving from a page: durable first, then "saved" with its undo, and the danger signs looked at whatever storage says.
import type { Day } from '@rhomboid/ground';
import {
  type Author,
  cameScreened,
  type Entry,
  type NotebookEvent,
  StoreError,
  type StoreTrouble,
} from '@rhomboid/notebook';
import { useState } from 'preact/hooks';
import { useApp } from '../../app/context.ts';
import { type Route, toHash } from '../../app/route.ts';
import type { Router } from '../../app/router.ts';
import { useNotebook } from '../context.ts';
import type { NotebookState } from '../notebook-state.ts';
import { isOccasion, raise } from './screening/occasion.ts';

export interface Saving {
  readonly make: (author: Author) => readonly NotebookEvent[];
  /** What to say once it is durable; it can be undone then. Null says nothing. */
  readonly say: string | null;
  /** Where to go then; absent stays here. */
  readonly to?: Route;
  /** The form that it was filled in on: its draft goes as the entry comes, and is there again when storage refuses. */
  readonly form?: string;
  /** Entries of earlier days are only written: they tell of long ago, and danger signs ask about now. Absent asks about all. */
  readonly askFrom?: Day;
  /** What is undone otherwise than by taking back what was made. */
  readonly undo?: (author: Author) => readonly NotebookEvent[];
}

export interface Save {
  /** Whether it was saved. A false leaves the draft of its form where it is. */
  save(saving: Saving): Promise<boolean>;
  /** Why it was not saved, or null. */
  readonly trouble: StoreTrouble | null;
}

export function useSave(): Save {
  const app = useApp();
  const parts = useNotebook();
  const { state, done, drafts } = parts;
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);

  const save = async ({ make, say, to, form = '', undo, askFrom = '' }: Saving): Promise<boolean> => {
    let events: readonly NotebookEvent[] = [];
    const before = new Map<string, Entry | undefined>();
    const writing = state.write((author) => {
      events = make(author);
      for (const { entry } of events) before.set(entry, state.notebook.entries.get(entry));
      return events;
    });
    // Drawn already, durable or not: a danger sign must not wait for storage.
    const occasion = [...before.keys()]
      .flatMap((id) => state.notebook.entries.get(id) ?? [])
      .find(
        (entry) =>
          // What comes out of a file with its screening was looked at: it is not asked about again.
          entry.day >= askFrom && isOccasion(parts, app, entry) && !cameScreened(events, state.notebook, entry.id),
      );
    // A page that goes now leaves the entry: beside its draft it would be saved twice.
    const draft = drafts.get(form);
    drafts.delete(form);
    const failure = await writing.then(() => null, troubleOf);
    setTrouble(failure);
    if (failure === null) drafts.delete(form);
    else if (draft !== undefined) drafts.set(form, draft);
    if (occasion !== undefined) {
      raise(occasion, failure === null);
      app.router.replace({ page: 'notebook', path: `notebook/screen/${occasion.id}` });
      return failure === null;
    }
    if (failure !== null) return false;
    // Leaving first: the bar belongs to the page where the person arrives.
    if (to !== undefined) await left(app.router, to);
    if (say !== null)
      done.set({ at: toHash(app.router.route.get()), text: say, undo: () => takeBack(state, before, undo) });
    return true;
  };
  return { save, trouble };
}

/** Goes back to where the person came from, or to `to`, and waits until the app is there. */
function left(router: Router, to: Route): Promise<void> {
  return new Promise((resolve) => {
    const stop = router.route.subscribe(() => {
      stop();
      resolve();
    });
    router.back(to);
  });
}

/** Takes back what was made: what is new goes, what was changed gets its old fields back. */
function takeBack(
  state: NotebookState,
  before: ReadonlyMap<string, Entry | undefined>,
  undo: Saving['undo'],
): Promise<void> {
  return state.write(
    (author) => undo?.(author) ?? [...before].flatMap(([id, entry]) => undone(state, author, id, entry)),
  );
}

function undone(state: NotebookState, author: Author, id: string, before: Entry | undefined): readonly NotebookEvent[] {
  const now = state.notebook.entries.get(id);
  if (now === undefined) return before === undefined ? [] : [author.restore(before)];
  return before === undefined ? [author.remove(now)] : [author.change(now, fieldsFrom(now, before))];
}

/** The fields that lead from `now` back to `before`. */
function fieldsFrom(now: Entry, before: Entry): Record<string, never> {
  const { id: _id, kind: _kind, ...fields } = before;
  const emptied = Object.keys(now).filter((field) => !(field in before));
  return { ...fields, ...Object.fromEntries(emptied.map((field) => [field, null])) } as never;
}

/** Why storage refused; anything else is thrown on. */
export function troubleOf(error: unknown): StoreTrouble {
  if (error instanceof StoreError) return error.trouble;
  throw error;
}
