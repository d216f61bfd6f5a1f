// The event that keeps what the person told about themselves. There is one entry, with a name instead of an id.
import type { Day } from '@rhomboid/ground';
import type { Author, FieldsOf, NotebookEvent, PersonEntry } from '@rhomboid/notebook';
import type { FactAnswer } from '@rhomboid/plan';
import type { NotebookState } from '../../notebook/notebook-state.ts';
import { beginOne } from './begin-one.ts';

export const PERSON_ID = 'person';

/** What was just told. Null takes an answer back: it then counts as never asked. */
export interface Told {
  readonly facts?: Readonly<Record<string, FactAnswer | null>>;
  readonly numbers?: Readonly<Record<string, number | null>>;
  readonly birthYear?: number | null;
  readonly sex?: 'female' | 'male' | null;
  readonly country?: string | null;
  readonly medicines?: readonly string[] | null;
}

export function personOf(state: Pick<NotebookState, 'notebook'>): PersonEntry | null {
  const entry = state.notebook.entries.get(PERSON_ID);
  return entry?.kind === 'person' ? entry : null;
}

/** Adds what was told today to what was told before; each fact keeps the day on which it was told. */
export function personEvents(
  state: Pick<NotebookState, 'notebook'>,
  author: Author,
  told: Told,
  today: Day,
): readonly NotebookEvent[] {
  const before = personOf(state);
  const { facts = {}, numbers = {}, ...rest } = told;
  const days = Object.fromEntries([...Object.keys(facts), ...Object.keys(numbers)].map((id) => [id, today]));
  const fields: FieldsOf<'person'> = {
    ...rest,
    facts: joined(before?.facts, facts),
    numbers: joined(before?.numbers, numbers),
    toldOn: { ...before?.toldOn, ...days },
  };
  return before === null
    ? beginOne(state, author, 'person', PERSON_ID, { day: today, ...fields })
    : [author.change(before, fields)];
}

function joined<T>(
  before: Readonly<Record<string, T>> = {},
  now: Readonly<Record<string, T | null>>,
): Record<string, T> {
  const all = Object.entries({ ...before, ...now });
  return Object.fromEntries(all.filter((pair): pair is [string, T] => pair[1] !== null));
}
