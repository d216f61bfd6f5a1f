// The form about the person: what stands in it at first, and what it tells when it is saved.
import type { Fact, Knowledge } from '@rhomboid/knowledge';
import type { PersonEntry } from '@rhomboid/notebook';
import type { Person } from '@rhomboid/plan';
import type { Told } from '../state/person-event.ts';
import { toldOf } from './told-of.ts';

export interface YouDraft {
  readonly birthYear: string;
  readonly sex: 'female' | 'male' | null;
  /** Id of a country; empty where not told. */
  readonly country: string;
  /** One a line. */
  readonly medicines: string;
  /** Answers and numbers, as written; empty where there is none. */
  readonly facts: Readonly<Record<string, string>>;
}

/** What is known now. Answers that were told too long ago are left empty, to be told anew. */
export function youDraft(person: Person, entry: PersonEntry | null, nameOf: (medicine: string) => string): YouDraft {
  const numbers = Object.entries(person.numbers).map(([id, value]) => [id, String(value)] as const);
  return {
    birthYear: entry?.birthYear === undefined ? '' : String(entry.birthYear),
    sex: person.sex,
    country: (entry?.country ?? person.country ?? '').toLowerCase(),
    medicines: (entry?.medicines ?? []).map(nameOf).join('\n'),
    facts: { ...person.facts, ...Object.fromEntries(numbers) },
  };
}

/** What differs from what stood there: nobody confirms an answer by not looking at it. */
export function toldIn(facts: readonly Fact[], draft: YouDraft, start: YouDraft, medicines: readonly string[]): Told {
  const changed = facts.filter(({ id }) => (draft.facts[id] ?? '') !== (start.facts[id] ?? ''));
  const emptied = changed.filter(({ id }) => (draft.facts[id] ?? '').trim() === '');
  const told = toldOf(changed, draft.facts, '');
  const gone = (type: Fact['type']) =>
    Object.fromEntries(emptied.filter((fact) => fact.type === type).map(({ id }) => [id, null]));
  const year = draft.birthYear.trim();
  return {
    facts: { ...told.facts, ...gone('yes-no') },
    numbers: { ...told.numbers, ...gone('number') },
    birthYear: year === '' ? null : Number(year),
    sex: draft.sex,
    country: draft.country === '' ? null : draft.country,
    medicines: medicines.length === 0 ? null : medicines,
  };
}

/** Lines as medicines: the id where the name is one that we know, else the person's own words. */
export function medicinesIn(text: string, { medicines }: Knowledge): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))].map(
    (line) => medicines.find(({ name }) => name.toLowerCase() === line.toLowerCase())?.id ?? line,
  );
}
