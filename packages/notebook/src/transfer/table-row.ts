// What one row of a mapped table says: pain, factors, a medicine, a treatment, a note.
import type { Collector, ImportOptions, Moment } from './collector.ts';
import { type ColumnRole, type Columns, columnOf } from './column-mapping.ts';
import type { TableRow } from './csv-table.ts';
import type { Reading } from './factor-target.ts';
import { shortened } from './moments.ts';
import { type DecimalMark, isBlank, readNumber } from './numbers.ts';
import { medicineFields, readDose, splitDose, treatmentFor } from './remedy-names.ts';
import { outOfTen } from './scales.ts';
import { readDuration } from './times.ts';
import { yesOrNo } from './yes-no.ts';

export interface RowContext {
  readonly row: TableRow;
  readonly when: Moment;
  readonly columns: Columns;
  readonly decimal: DecimalMark;
  readonly options: ImportOptions;
}

/** One thing that a row says, ready to be taken, or why it cannot be. */
type Part = { readonly take: () => void } | { readonly wrong: string; readonly column: string };

/** All that a row says; where one cell of it is wrong, nothing is taken, so that it can be mended and read again. */
export function readRow(context: RowContext, collector: Collector): void {
  const { row, when, columns } = context;
  const cellOf = (as: ColumnRole['as']): string => {
    const column = columnOf(columns, as);
    return column === null ? '' : row.cell(column);
  };
  const parts: readonly Part[] = [
    ...painAndNote(context, cellOf('note'), collector),
    ...factors(context, collector),
    ...medicine(context, cellOf('medicine'), cellOf('dose'), collector),
    ...treatment(context, cellOf('treatment'), cellOf('minutes'), collector),
  ];
  const wrong = parts.filter((part) => 'wrong' in part);
  for (const part of wrong) collector.refuse(when.line, part.wrong, part.column);
  if (wrong.length === 0) for (const part of parts) if ('take' in part) part.take();
}

/** The pain with the note of the row; a note without pain is an entry of its own. */
function painAndNote({ row, when, columns, decimal }: RowContext, note: string, collector: Collector): readonly Part[] {
  const fields: Record<string, number> = {};
  const wrong: Part[] = [];
  for (const [column, role] of columns) {
    const cell = role.as === 'pain' ? row.cell(column) : '';
    if (role.as !== 'pain' || isBlank(cell)) continue;
    const value = painOf(cell, role.outOf, decimal);
    const field = role.field === 'pain' ? (when.time === undefined ? 'average' : 'now') : role.field;
    if (typeof value === 'string') wrong.push({ wrong: value, column });
    else fields[field] = value;
  }
  const more = note === '' ? {} : { note };
  if (Object.keys(fields).length > 0)
    return [...wrong, { take: () => collector.pain(when, null, 'pain', { ...fields, ...more }) }];
  return note === '' ? wrong : [...wrong, { take: () => collector.add(when, 'note', 'note', { note }) }];
}

/** Pain from 0 to 10, or a sentence; `7/10` says its own scale. */
function painOf(cell: string, outOf: number, decimal: DecimalMark): number | string {
  const number = readNumber(cell.replace(new RegExp(`\\s*/\\s*${outOf}$`), ''), decimal);
  if (number === null) return `“${shortened(cell)}” is not a number: write the pain as a number from 0 to ${outOf}.`;
  const value = outOfTen(number, { from: 0, to: outOf });
  return value ?? `The pain is ${cell}; it goes from 0 to ${outOf}. Correct it, or give the upper end of the scale.`;
}

function factors({ row, when, columns, decimal }: RowContext, collector: Collector): readonly Part[] {
  return [...columns].flatMap(([column, role]): readonly Part[] => {
    const cell = role.as === 'factor' ? row.cell(column) : '';
    if (role.as !== 'factor' || cell === '' || (role.shape !== 'yes-no' && isBlank(cell))) return [];
    const reading = factorReading(cell, role, decimal);
    if (typeof reading === 'string') return [{ wrong: reading, column }];
    return [{ take: () => collector.factor(when, role.name, reading) }];
  });
}

/** What a cell says of a factor, or a sentence on why it cannot be used. */
function factorReading(
  cell: string,
  role: Extract<ColumnRole, { as: 'factor' }>,
  decimal: DecimalMark,
): Reading | string {
  if (role.shape === 'yes-no') {
    const value = yesOrNo(cell);
    return value === null ? `“${shortened(cell)}” is neither yes nor no.` : { shape: 'yes-no', value };
  }
  const number = readNumber(cell, decimal) ?? readDuration(cell);
  if (number === null) return `“${shortened(cell)}” is not a number.`;
  if (role.shape === 'amount') return { shape: 'amount', value: number, unit: role.unit };
  const value = outOfTen(number, { from: 0, to: role.outOf });
  return value === null ? `${cell} is not on the scale from 0 to ${role.outOf}.` : { shape: 'scale', value };
}

function medicine(
  { when, decimal, options }: RowContext,
  cell: string,
  told: string,
  collector: Collector,
): readonly Part[] {
  if (cell === '') return [];
  const { name, dose: inName } = splitDose(cell, decimal);
  const dose = told === '' ? inName : readDose(told, decimal);
  const rest = dose === null && told !== '' ? { note: told } : {};
  const fields = { ...medicineFields(name, dose, options.medicines), ...rest };
  return [{ take: () => collector.add(when, 'medicine', name, fields) }];
}

function treatment({ when, decimal }: RowContext, cell: string, told: string, collector: Collector): readonly Part[] {
  if (cell === '') return [];
  const minutes = readNumber(told, decimal);
  const fields = { treatment: treatmentFor(cell) ?? 'other', what: cell, ...(minutes === null ? {} : { minutes }) };
  return [{ take: () => collector.add(when, 'treatment', cell, fields) }];
}
