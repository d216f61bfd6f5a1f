// Gathers what a reader finds in a file, and gives every entry an id that the same file will give it again.
import { type Day, problem } from '@rhomboid/ground';
import type { Entry } from '../log/entries.ts';
import type { EntryKind } from '../log/event.ts';
import { problemsOf } from '../log/fields.ts';
import { factorTarget, type KnownFactor, type Reading } from './factor-target.ts';
import { type ImportedFields, importEvent, namedEntry } from './import-event.ts';
import type { BadRow, ImportFormat, ImportPreview, ImportQuestion, ImportRow } from './import-preview.ts';
import { plainName } from './plain-name.ts';
import type { KnownMedicine } from './remedy-names.ts';

/** What reading a file needs to know beside its text. */
export interface ImportOptions {
  /** Today; a later day is a slip in the file. */
  readonly today: Day;
  readonly factors: readonly KnownFactor[];
  readonly medicines: readonly KnownMedicine[];
  /** `Notebook.timeless`, so that own factors and pains that are there already are found again by name. */
  readonly named?: ReadonlyMap<string, Entry> | null;
}

/** When something was, as the file tells it. */
export interface Moment {
  readonly line: number;
  readonly day: Day;
  readonly time?: string | undefined;
}

/** Fields beside day and time. */
export type MoreFields = Omit<ImportedFields, 'day' | 'time'>;

export interface Collector {
  /** An entry; `what` tells it from others of its kind at the same time. A field that cannot be makes it a bad row. */
  add(when: Moment, kind: EntryKind, what: string, fields: MoreFields): void;
  /** A reading of a factor, under an id of the knowledge or of an own factor. */
  factor(when: Moment, name: string, reading: Reading, more?: MoreFields): void;
  /** A pain; a name makes it one of several. */
  pain(when: Moment, name: string | null, what: string, fields: MoreFields): void;
  /** A bad row; `where` names the column. */
  refuse(line: number, message: string, ...where: readonly string[]): void;
  refuseAll(bad: readonly BadRow[]): void;
  /** Something to know; told once, however often it is said. Of sentences on one topic the first is told. */
  note(sentence: string, topic?: string): void;
  done(question?: ImportQuestion | null): ImportPreview;
}

export function createCollector(format: ImportFormat, options: ImportOptions): Collector {
  const good: ImportRow[] = [];
  const bad: BadRow[] = [];
  const notes = new Map<string, string>();
  const seen = new Map<string, number>();
  const named = new Set<string>();

  const keep = (
    line: number,
    identity: string,
    kind: EntryKind,
    fields: ImportedFields,
    entry: string | null,
  ): boolean => {
    const event = importEvent(identity, kind, { ...fields, source: format }, entry);
    const [wrong] = problemsOf(kind, event.set);
    if (wrong === undefined) good.push({ line, kind, fields: event.set, event });
    else bad.push({ line, problem: wrong });
    return wrong === undefined;
  };
  /** A name is made once, on the first day that it is used. */
  const name = (when: Moment, kind: 'own-factor' | 'pain-name', id: string, fields: MoreFields): void => {
    if (named.has(id) || options.named?.has(id)) return;
    if (keep(when.line, '', kind, { day: when.day, ...fields }, id)) named.add(id);
  };

  const collector: Collector = {
    add({ line, day, time }, kind, what, fields) {
      const slot = `${format}|${kind}|${day}|${time ?? ''}|${plainName(what)}`;
      const count = (seen.get(slot) ?? 0) + 1;
      seen.set(slot, count);
      keep(line, `${slot}|${count}`, kind, { day, ...(time === undefined ? {} : { time }), ...fields }, null);
    },
    factor(when, factorName, reading, more = {}) {
      const target = factorTarget(factorName, reading, options.factors, options.named ?? null);
      if (target.own !== null) {
        const { unit, ...own } = target.own;
        name(when, 'own-factor', target.factor, { ...own, ...(unit === '' ? {} : { unit }) });
      }
      if (target.turned !== null) collector.note(`“${factorName}” became “${target.turned}”, as 10 minus its value.`);
      collector.add(when, 'factor', factorName, { factor: target.factor, value: target.value, ...more });
    },
    pain(when, painName, what, fields) {
      if (painName === null) {
        collector.add(when, 'pain', what, fields);
        return;
      }
      const pain = namedEntry('pain-name', plainName(painName));
      name(when, 'pain-name', pain, { name: painName });
      collector.add(when, 'pain', what, { ...fields, pain });
    },
    refuse(line, message, ...where) {
      bad.push({ line, problem: problem(message, ...where) });
    },
    refuseAll(more) {
      bad.push(...more);
    },
    note(sentence, topic = sentence) {
      if (!notes.has(topic)) notes.set(topic, sentence);
    },
    done: (question = null) => ({
      format,
      good: question === null ? byLine(good) : [],
      bad: byLine(bad),
      notes: [...notes.values()],
      question,
    }),
  };
  return collector;
}

function byLine<Row extends { readonly line: number }>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => a.line - b.line);
}
