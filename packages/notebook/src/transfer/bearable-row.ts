// What one row of a Bearable export says, by its category.
import type { Collector, ImportOptions, Moment, MoreFields } from './collector.ts';
import type { TableRow } from './csv-table.ts';
import { shortened } from './moments.ts';
import { readNumber } from './numbers.ts';
import type { SymptomRole } from './pain-names.ts';
import { plainName } from './plain-name.ts';
import { medicineFields, readDose, splitDose } from './remedy-names.ts';
import { outOfTen, ratingWord, type Scale } from './scales.ts';
import { SEVERITY_NOTE, severityOutOfTen, symptomOf } from './severity.ts';
import { readDuration } from './times.ts';

export interface RowContext {
  readonly row: TableRow;
  readonly when: Moment;
  readonly symptoms: ReadonlyMap<string, SymptomRole>;
  /** Scale of the ratings by category. */
  readonly scales: ReadonlyMap<string, Scale>;
  readonly options: ImportOptions;
}

type Reader = (context: RowContext, collector: Collector, note: MoreFields) => void;

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/^symptoms?$/, readSymptom],
  [/^sleep$/, readSleep],
  [/^(medications?|meds?|supplements?|medications?\/supplements?)$/, readMedicine],
  [/^(health )?measurements?$/, readMeasurement],
  [/^(nutrition|meals?|food|gratitude|notes?|journal)$/, readWords],
  [/^((important|significant) )?events?$/, readEvent],
];

/** Hands the row to the reader of its category; any other category is a rating, or a list of factors. */
export function bearableRow(context: RowContext, collector: Collector): void {
  const { row, when } = context;
  const category = plainName(row.cell('category'));
  const written = row.cell('notes');
  const note = written === '' || written === '(Synced)' ? {} : { note: written };
  const otherwise = row.cell('detail') === '' || row.cell('rating/amount') !== '' ? readRating : readFactors;
  const reader = READERS.find(([name]) => name.test(category))?.[1] ?? otherwise;
  if (category === '') collector.refuse(when.line, 'The row has no category: it may have been cut off.', 'category');
  else reader(context, collector, note);
}

function readSymptom({ row, when, symptoms }: RowContext, collector: Collector, note: MoreFields): void {
  const { name, step: said } = symptomOf(row.cell('detail'));
  const rating = row.cell('rating/amount');
  const step = rating === '' ? said : readNumber(rating, '.');
  const value = step === null ? null : severityOutOfTen(step);
  if (value === null) {
    const wrong = `The severity “${shortened(rating)}” is none of 0, 1, 2, 3 and 4: correct it, or leave the row out.`;
    collector.refuse(when.line, wrong, 'rating/amount');
    return;
  }
  collector.note(SEVERITY_NOTE);
  const role = symptoms.get(name) ?? 'no-pain';
  const field = when.time === undefined ? { average: value } : { now: value };
  if (role === 'no-pain') collector.factor(when, name, { shape: 'scale', value }, note);
  else collector.pain(when, role === 'main' ? null : name, name, { ...field, ...note });
}

function readSleep(context: RowContext, collector: Collector, note: MoreFields): void {
  const hours = readDuration(context.row.cell('rating/amount'));
  if (hours === null) readRating(context, collector, note, 'Sleep quality');
  else if (hours > 24)
    collector.refuse(context.when.line, 'A night has no more than 24 hours: correct it.', 'rating/amount');
  else
    collector.factor(context.when, 'Sleep', { shape: 'amount', value: Math.round(hours * 100) / 100, unit: 'h' }, note);
}

/** Mood, energy and the like: a number of a scale that ends at 5 or 10, or a word. */
function readRating(
  { row, when, scales }: RowContext,
  collector: Collector,
  note: MoreFields,
  name = row.cell('category'),
): void {
  const text = row.cell('rating/amount');
  const { from, to } = scales.get(plainName(row.cell('category'))) ?? { from: 1, to: 5 };
  const number = readNumber(text, '.');
  const value = number === null ? ratingWord(text) : outOfTen(number, { from, to });
  if (value === null) {
    const wrong =
      text === ''
        ? 'The row has no rating: write a number, or leave the row out.'
        : `“${shortened(text)}” is no rating that is known here: write a number from ${from} to ${to}.`;
    collector.refuse(when.line, wrong, 'rating/amount');
    return;
  }
  collector.note(
    number === null
      ? `${name} came in words; they were spread over 0 to 10.`
      : `${name} goes from ${from} to ${to} in this file; it was spread over 0 to 10.`,
  );
  collector.factor(when, name, { shape: 'scale', value }, note);
}

function readMedicine({ row, when, options }: RowContext, collector: Collector, note: MoreFields): void {
  const { name, dose: inName } = splitDose(row.cell('detail'));
  const amount = row.cell('rating/amount');
  const dose = inName ?? readDose(amount);
  const told = dose === null && amount !== '' ? { note: [amount, note.note].filter(Boolean).join('. ') } : note;
  if (name === '') collector.refuse(when.line, 'The row does not name the medicine.', 'detail');
  else collector.add(when, 'medicine', name, { ...medicineFields(name, dose, options.medicines), ...told });
}

function readMeasurement({ row, when }: RowContext, collector: Collector, note: MoreFields): void {
  const [, name, unit] = /^(.*\S)\s*\(([^()]*)\)$/.exec(row.cell('detail')) ?? [null, row.cell('detail'), ''];
  const value = readNumber(row.cell('rating/amount'), '.');
  if (value === null || !name)
    collector.refuse(when.line, 'The measurement has no name or no number: correct it.', 'rating/amount');
  else
    collector.factor(
      when,
      /^step count$/i.test(name) ? 'Steps' : name,
      { shape: 'amount', value, unit: unit ?? '' },
      note,
    );
}

function readWords({ row, when }: RowContext, collector: Collector, note: MoreFields): void {
  const said = parts(row.cell('detail')).join('; ');
  const text = [said, note.note].filter(Boolean).join('. ');
  const category = row.cell('category');
  if (text === '') collector.refuse(when.line, 'The row is empty.', 'detail');
  else collector.add(when, 'note', category, { note: /^notes?$/i.test(category) ? text : `${category}: ${text}` });
}

function readEvent({ row, when }: RowContext, collector: Collector, note: MoreFields): void {
  const detail = row.cell('detail');
  const text = detail || String(note.note ?? '');
  if (text === '') collector.refuse(when.line, 'The event has no name.', 'detail');
  else collector.add(when, 'marker', text, { text, ...(detail === '' ? {} : note) });
}

const LEVELS: Readonly<Record<string, number>> = { none: 0, little: 3, 'a little': 3, moderate: 6, 'a lot': 10 };

/** `☕ Caffeine - A lot | Walk`: each is a factor, with a level or simply there. */
function readFactors({ row, when }: RowContext, collector: Collector, note: MoreFields): void {
  for (const [index, part] of parts(row.cell('detail')).entries()) {
    const [, named, word] = /^(.*\S)\s+[-–]\s+(.*)$/.exec(part) ?? [];
    const level = LEVELS[word?.toLowerCase() ?? ''];
    const more = index === 0 ? note : {};
    if (level === undefined) collector.factor(when, part, { shape: 'yes-no', value: true }, more);
    else {
      collector.note('Levels of factors became 0 (none), 3 (little), 6 (moderate) and 10 (a lot) of 10.');
      collector.factor(when, named!, { shape: 'scale', value: level }, more);
    }
  }
}

function parts(joined: string): readonly string[] {
  return joined
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
