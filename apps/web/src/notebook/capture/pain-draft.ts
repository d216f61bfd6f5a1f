// A pain entry while it is filled in, and the fields that it gives. Everything is optional.
import { isEmpty, type PainMap } from '@rhomboid/body';
import type { FieldsOf, PainEntry, SignAnswers } from '@rhomboid/notebook';
import type { LocalNow } from '../context.ts';
import { noteValue } from './note-field.tsx';
import { type When, whenFields } from './when.tsx';

export interface PainDraft {
  readonly now: number | null;
  readonly worst: number | null;
  readonly average: number | null;
  readonly map: PainMap | null;
  /** Id of a `pain-name` entry; null for the main pain. */
  readonly pain: string | null;
  readonly signs: SignAnswers;
  readonly note: string;
  readonly when: When;
}

/** A draft with nothing in it but the moment and what was chosen already. */
export function emptyDraft(when: When, now: number | null = null): PainDraft {
  return { now, worst: null, average: null, map: null, pain: null, signs: {}, note: '', when };
}

/** The draft that would give this entry. */
export function draftOf(entry: PainEntry): PainDraft {
  return {
    now: entry.now ?? null,
    worst: entry.worst ?? null,
    average: entry.average ?? null,
    map: entry.map ?? null,
    pain: entry.pain ?? null,
    signs: entry.signs ?? {},
    note: entry.note ?? '',
    when: { day: entry.day, time: entry.time ?? '' },
  };
}

/** Whether nothing was said yet. */
export function saysNothing({ now, worst, average, map, signs, note }: PainDraft): boolean {
  const numbers = [now, worst, average].some((value) => value !== null);
  const places = map !== null && !isEmpty(map);
  return !numbers && !places && Object.keys(signs).length === 0 && noteValue(note) === null;
}

/** All fields of the entry; null empties one. */
export function painFields(draft: PainDraft, now: LocalNow): FieldsOf<'pain'> {
  const { map, signs, note, when, ...numbers } = draft;
  return {
    ...numbers,
    map: map === null || isEmpty(map) ? null : map,
    signs: Object.keys(signs).length === 0 ? null : signs,
    note: noteValue(note),
    ...whenFields(when, now),
  };
}

/** The fields without those that hold nothing: a new entry has nothing to empty. */
export function told<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Fields;
}
