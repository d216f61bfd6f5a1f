// The notebook as a long table, one row for each thing told, and its code book. For statistics and spreadsheets; what can
// be read back in without loss is the JSON Lines file.
import { areasOf, type PainMap } from '@rhomboid/body';
import { isRecord } from '@rhomboid/ground';
import type { Entry } from '../log/entries.ts';
import { ENTRY_FIELDS, type Field, type FieldName, fieldInWords } from '../log/entry-fields.ts';
import type { EntryKind, FieldValue } from '../log/event.ts';
import { expectation } from '../log/field-rules.ts';
import { compareEntries } from '../log/fold.ts';
import type { NameOf } from './describe-row.ts';
import { type CsvCell, writeCsv } from './write-csv.ts';

const COLUMNS: readonly (readonly [name: string, meaning: string])[] = [
  ['day', 'day that the entry speaks of, year-month-day'],
  ['time', 'time on that day, 24 hours; empty when only the day was told'],
  ['kind', 'kind of the entry'],
  ['what', 'name of the factor, medicine, treatment, exercise, activity, fair test, pain or place'],
  ['field', 'what of it is told; see below'],
  ['value', 'what was told; yes and no in words, numbers with a decimal point'],
  ['unit', 'unit of the value'],
  ['late', 'yes when it was written after the day was over'],
  ['source', 'program that the entry was imported from; empty when it was written here'],
  ['entry', 'id of the entry; the same in all rows of one entry'],
];

/** Fields that have a column of their own. */
const APART = new Set(['id', 'kind', 'day', 'time', 'zone', 'late', 'source', 'what', 'unit']);

/** The field of a kind that only points to what the column `what` names. */
const NAMED: { readonly [Kind in EntryKind]?: FieldName<Kind> } = {
  pain: 'pain',
  factor: 'factor',
  medicine: 'medicine',
  treatment: 'treatment',
  function: 'activity',
  exercise: 'exercise',
  experiment: 'subject',
  'experiment-day': 'experiment',
};

/** Having done it is an observation, even when nothing else was told of it. */
const DONE: ReadonlySet<EntryKind> = new Set<EntryKind>(['medicine', 'treatment', 'exercise']);

/** The long table of entries, by day and time; factors and medicines by the names that `nameOf` knows. */
export function longCsv(entries: Iterable<Entry>, nameOf: NameOf): string {
  const all = [...entries];
  const own = new Map(all.flatMap((entry) => [[entry.id, ownName(entry)] as const]));
  const names: NameOf = (id) => own.get(id) ?? nameOf(id);
  const rows = all.sort(compareEntries).flatMap((entry) => rowsOf(entry, names));
  return writeCsv([COLUMNS.map(([name]) => name), ...rows]);
}

/** What the columns and fields of the long table mean, as a table of its own. */
export function codeBook(): string {
  const fields = Object.entries(ENTRY_FIELDS).flatMap(([kind, rules]) =>
    Object.entries<Field>(rules)
      .filter(([field]) => !isApart(kind as EntryKind, field))
      .map(([name, field]) => [
        kind,
        name,
        fieldInWords(name, field),
        name === 'map' ? MAP_ROWS : expectation(field.rule),
      ]),
  );
  return writeCsv([
    ['kind', 'column or field', 'meaning', 'values'],
    ...COLUMNS.map(([name, meaning]) => ['every', name, meaning, '']),
    ...fields,
  ]);
}

function isApart(kind: EntryKind, field: string): boolean {
  return APART.has(field) || field === NAMED[kind];
}

/** The name under which other entries speak of this one. */
function ownName(entry: Entry): string | undefined {
  if ('name' in entry) return entry.name;
  return entry.kind === 'experiment' ? entry.withIt : undefined;
}

const MAP_ROWS = 'a row for each place: the field is pain or numb, the value how strong from 0 to 10, or yes';

function rowsOf(entry: Entry, nameOf: NameOf): readonly (readonly CsvCell[])[] {
  const row = (what: string, field: string, value: FieldValue, unit = ''): readonly CsvCell[] => [
    ...[entry.day, entry.time ?? '', entry.kind, what, field, plain(value), unit],
    ...[entry.late === true ? 'yes' : '', entry.source ?? '', entry.id],
  ];
  const what = whatOf(entry, nameOf);
  const told = Object.entries(entry).flatMap(([field, value]: [string, FieldValue | PainMap | undefined]) => {
    if (value === undefined || isApart(entry.kind, field)) return [];
    if (field === 'map')
      return areasOf(value as PainMap).map((area) => row(area.region, area.layer, area.intensity ?? true));
    if (isRecord(value))
      return Object.entries(value).map(([id, one]) => row(nameOf(id) ?? id, field, one as FieldValue));
    return [row(what, field, value as FieldValue, unitOf(entry, field))];
  });
  return DONE.has(entry.kind) && told.length === 0 ? [row(what, 'done', true)] : told;
}

function whatOf(entry: Entry, nameOf: NameOf): string {
  const called = (id: string): string => nameOf(id) ?? id;
  switch (entry.kind) {
    case 'pain':
      return entry.pain === undefined ? '' : called(entry.pain);
    case 'factor':
      return called(entry.factor);
    case 'medicine':
      return called(entry.medicine);
    case 'treatment':
      return entry.what === undefined ? entry.treatment : `${entry.treatment}: ${called(entry.what)}`;
    case 'function':
      return called(entry.activity);
    case 'exercise':
      return called(entry.exercise);
    case 'experiment':
      return called(entry.subject);
    case 'experiment-day':
      return called(entry.experiment);
    default:
      return '';
  }
}

function unitOf(entry: Entry, field: string): string {
  if (entry.kind === 'medicine' && field === 'dose') return entry.unit ?? '';
  if (entry.kind === 'exercise' && field === 'seconds') return 's';
  return field === 'minutes' || field === 'effectAfter' ? 'min' : '';
}

function plain(value: FieldValue): CsvCell {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number' || typeof value === 'string' || value === null) return value;
  return Array.isArray(value) ? value.map(plain).join('; ') : JSON.stringify(value);
}
