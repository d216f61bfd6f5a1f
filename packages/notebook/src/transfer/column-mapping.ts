// What the columns of any table mean: told by the person, or guessed from their names for the person to correct.
import { failed, nearest, ok, problem, type Result } from '@rhomboid/ground';
import type { FactorShape } from '../log/entries.ts';
import type { CsvTable } from './csv-table.ts';
import type { DateOrder } from './dates.ts';
import { findFactor, type KnownFactor } from './factor-target.ts';
import { type DecimalMark, isBlank, readNumber } from './numbers.ts';
import { plainName } from './plain-name.ts';
import { yesOrNo } from './yes-no.ts';

/** What a column holds. */
export type ColumnRole =
  /** The day; its cells may carry the time, too. */
  | { readonly as: 'day' }
  | { readonly as: 'time' }
  /** Pain from 0 to `outOf`; `pain` is the pain now where the row has a time, else the average of the day. */
  | { readonly as: 'pain'; readonly field: 'pain' | 'now' | 'worst' | 'average'; readonly outOf: number }
  /** A factor: one of the knowledge under its name, else one of one's own. */
  | {
      readonly as: 'factor';
      readonly name: string;
      readonly shape: FactorShape;
      readonly unit: string;
      readonly outOf: number;
    }
  | { readonly as: 'medicine' }
  | { readonly as: 'dose' }
  | { readonly as: 'treatment' }
  | { readonly as: 'minutes' }
  | { readonly as: 'note' };

/** What columns hold, by their names in the table. Columns that are not named are not read. */
export type Columns = ReadonlyMap<string, ColumnRole>;

/** How to read a table; what is null or absent is found out. */
export interface ColumnMapping {
  readonly columns: Columns;
  readonly dates?: DateOrder | null;
  readonly decimal?: DecimalMark | null;
}

/** The first column with a role, or null. */
export function columnOf(columns: Columns, as: ColumnRole['as']): string | null {
  for (const [column, role] of columns) if (role.as === as) return column;
  return null;
}

type PlainRole = Exclude<ColumnRole, { as: 'factor' }>['as'];

/** Names by which columns give themselves away. The first column that fits a role gets it. */
const HEADERS: readonly (readonly [RegExp, PlainRole | 'worst' | 'average'])[] = [
  [/^(date|day|datum|fecha|data|start|started|date time|timestamp|when)\b/, 'day'],
  [/^(time|time of day|uhrzeit|hora|heure)$/, 'time'],
  [/\b(worst|max(imum)?|peak) pain\b|\bpain (worst|max)\b/, 'worst'],
  [/\b(average|mean|usual) pain\b|\bpain (average|mean)\b/, 'average'],
  [/\bpain\b|\bnrs\b|\bschmerz/, 'pain'],
  [/^(medicines?|medications?|meds?|drugs?|painkillers?)\b/, 'medicine'],
  [/^(dose|dosage)\b/, 'dose'],
  [/^(treatments?|therap(y|ies)|relief)\b/, 'treatment'],
  [/^(notes?|comments?|remarks?|journal|description)\b/, 'note'],
];

/** Guesses what the columns of a table hold. What is neither a name that is known nor a plain column of numbers or yes and no stays out. */
export function guessMapping(table: CsvTable, factors: readonly KnownFactor[], decimal: DecimalMark): ColumnMapping {
  const columns = new Map<string, ColumnRole>();
  const taken = new Set<string>();
  for (const column of table.columns) {
    const plain = plainName(column);
    const role = HEADERS.find(([name, as]) => name.test(plain) && !taken.has(as))?.[1];
    if (role !== undefined) {
      taken.add(role);
      columns.set(column, plainRole(role, guessTop(table, column, decimal)));
      continue;
    }
    const guess = guessFactor(table, column, factors, decimal);
    if (guess !== null) columns.set(column, guess);
  }
  return { columns };
}

/** The upper end of a scale: as the name of the column says (`0-5`, `/100`), else 100 where most numbers are above 10. */
function guessTop(table: CsvTable, column: string, decimal: DecimalMark): number {
  const [, named] = /(?:\b[01] ?(?:[-–—]|to)|(?<!\d)\/|\bout of) ?(4|5|10|100)\b/i.exec(column) ?? [];
  if (named !== undefined) return Number(named);
  const told = table.rows.flatMap((row) => readNumber(row.cell(column), decimal) ?? []);
  return told.filter((value) => value > 10).length > told.length / 2 ? 100 : 10;
}

function guessFactor(
  table: CsvTable,
  column: string,
  factors: readonly KnownFactor[],
  decimal: DecimalMark,
): ColumnRole | null {
  const cells = table.rows.map((row) => row.cell(column)).filter((cell) => cell !== '');
  const told = cells.filter((cell) => !isBlank(cell));
  if (told.length === 0) return null;
  const known = findFactor(column, factors);
  if (known !== null && known.shape !== 'one-of')
    return { as: 'factor', name: known.label, shape: known.shape, unit: known.unit, outOf: 10 };
  if (cells.every((cell) => yesOrNo(cell) !== null && readNumber(cell, decimal) === null))
    return { as: 'factor', name: column, shape: 'yes-no', unit: '', outOf: 10 };
  const [, name, unit] = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/.exec(column) ?? [null, column, ''];
  if (told.every((cell) => readNumber(cell, decimal) !== null))
    return { as: 'factor', name: name ?? column, shape: 'amount', unit: unit ?? '', outOf: 10 };
  return null;
}

function plainRole(role: PlainRole | 'now' | 'worst' | 'average', outOf: number): ColumnRole {
  return role === 'pain' || role === 'now' || role === 'worst' || role === 'average'
    ? { as: 'pain', field: role, outOf }
    : { as: role };
}

const ROLES = [
  'day',
  'time',
  'pain',
  'now',
  'worst',
  'average',
  'medicine',
  'dose',
  'treatment',
  'minutes',
  'note',
] as const;
const SHAPES: readonly FactorShape[] = ['yes-no', 'amount', 'scale'];

/**
 * Reads a mapping as it is typed: `day=Date,pain=Pain level,stress=Stress,amount=Coffees,scale/5=Energy`. Before the
 * equals sign stands a role, the id of a factor of the knowledge, or the shape of an own factor; `/5` is the upper end of
 * its scale. After it stands the name of the column.
 */
export function parseColumns(text: string, table: CsvTable, factors: readonly KnownFactor[]): Result<Columns> {
  const columns = new Map<string, ColumnRole>();
  for (const part of text.split(',')) {
    const [, word, top, name] = /^\s*([^=/]+?)\s*(?:\/(\d+))?\s*=\s*(.+?)\s*$/.exec(part) ?? [];
    if (word === undefined || name === undefined)
      return failed(problem(`“${part.trim()}” is not of the form role=Column, such as pain=Pain level.`));
    const column = table.columns.find((one) => one.toLowerCase() === name.toLowerCase());
    if (column === undefined) return failed(problem(noColumn(name, table.columns)));
    const role = roleOf(word.toLowerCase(), column, top === undefined ? 10 : Number(top), factors);
    if (role === null) return failed(problem(noRole(word, factors)));
    columns.set(column, role);
  }
  return ok(columns);
}

function roleOf(word: string, column: string, outOf: number, factors: readonly KnownFactor[]): ColumnRole | null {
  const plain = ROLES.find((role) => role === word);
  if (plain !== undefined) return plainRole(plain, outOf);
  const shape = SHAPES.find((one) => one === word);
  if (shape !== undefined) return { as: 'factor', name: column, shape, unit: '', outOf };
  const factor = factors.find(({ id }) => id === word);
  if (factor === undefined || factor.shape === 'one-of') return null;
  return { as: 'factor', name: factor.label, shape: factor.shape, unit: factor.unit, outOf };
}

function noColumn(name: string, columns: readonly string[]): string {
  const close = nearest(name, [...columns]);
  const hint = close === null ? '' : `, did you mean “${close}”?`;
  return `There is no column “${name}”${hint === '' ? '.' : hint} The file has: ${columns.join(', ')}`;
}

function noRole(word: string, factors: readonly KnownFactor[]): string {
  const all = [...ROLES, ...SHAPES, ...factors.map(({ id }) => id)];
  const close = nearest(word, all);
  const hint = close === null ? '.' : `, did you mean “${close}”?`;
  return `A column cannot be “${word}”${hint} It can be: ${[...ROLES, ...SHAPES].join(', ')}, or the id of a factor.`;
}
