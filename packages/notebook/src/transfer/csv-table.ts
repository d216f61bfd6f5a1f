// A table with a header: cells by the name of their column, and rows that do not fit the header told apart.
import { type Problem, problem } from '@rhomboid/ground';
import { type CsvRow, type Delimiter, readCsv } from './csv.ts';

/** A row under a header. */
export interface TableRow {
  readonly line: number;
  /** The trimmed cell of a column, whatever its letter case; empty where the table has no such column. */
  readonly cell: (column: string) => string;
}

export interface CsvTable {
  readonly delimiter: Delimiter;
  /** Names of the columns as the file has them; a name that comes twice is told apart by a number. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly bad: readonly { readonly line: number; readonly problem: Problem }[];
}

export interface TableOptions {
  readonly delimiter?: Delimiter | null;
  /** Rows may leave out cells after this many; without it they must be as wide as the header. */
  readonly leastCells?: number;
}

/** Reads a table with a header. Without one (its first row holds numbers or dates) columns are called `Column 1` … */
export function readTable(text: string, { delimiter = null, leastCells }: TableOptions = {}): CsvTable {
  const { rows, broken, delimiter: found } = readCsv(text, delimiter);
  const [first] = rows;
  const headed = first !== undefined && looksLikeHeader(first);
  const columns =
    first === undefined ? [] : headed ? distinct(first.cells) : first.cells.map((_, i) => `Column ${i + 1}`);
  const index = new Map(columns.map((name, i) => [name.toLowerCase(), i]));
  const least = leastCells ?? columns.length;
  const good: TableRow[] = [];
  const bad = broken === null ? [] : [broken];
  for (const row of headed ? rows.slice(1) : rows) {
    const misfit = widthProblem(row, least, columns.length);
    if (misfit !== null) bad.push({ line: row.line, problem: misfit });
    else
      good.push({ line: row.line, cell: (column) => row.cells[index.get(column.toLowerCase()) ?? -1]?.trim() ?? '' });
  }
  return { delimiter: found, columns, rows: good, bad: bad.sort((a, b) => a.line - b.line) };
}

/** Names, not values: no empty cell before the last name, and nothing that is a number or begins like a date. */
function looksLikeHeader({ cells }: CsvRow): boolean {
  const named = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return named.length > 0 && named.every((cell) => !/^[-+]?\d+([.,/:-]\d+)*\b/.test(cell));
}

function distinct(cells: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, i) => {
    const name = cell.trim() === '' ? `Column ${i + 1}` : cell.trim();
    const count = (seen.get(name.toLowerCase()) ?? 0) + 1;
    seen.set(name.toLowerCase(), count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function widthProblem({ cells }: CsvRow, least: number, most: number): Problem | null {
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (cells.length < least)
    return problem(`The row has ${count(cells.length)} where the header has ${most}: it may have been cut off.`);
  if (filled > most)
    return problem(
      `The row has ${count(filled)} where the header has ${most}: put text that holds the separator in quotation marks.`,
    );
  return null;
}

function count(cells: number): string {
  return cells === 1 ? '1 cell' : `${cells} cells`;
}

/** One bad row for the header when columns are missing, telling which and what the file has. */
export function missingColumns(
  { columns }: CsvTable,
  needed: readonly string[],
): readonly { readonly line: number; readonly problem: Problem }[] {
  const there = new Set(columns.map((column) => column.toLowerCase()));
  const missing = needed.filter((column) => !there.has(column));
  if (missing.length === 0) return [];
  const names = (list: readonly string[]): string => list.map((column) => `“${column}”`).join(', ');
  const has = columns.length === 0 ? 'The file is empty' : `The file has ${names(columns.slice(0, 12))}`;
  return [
    { line: 1, problem: problem(`${has}; it needs ${names(missing)}: choose another format, or export it again.`) },
  ];
}
