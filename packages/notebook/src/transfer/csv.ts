// Reads tables of comma-separated values (RFC 4180, and what spreadsheets make of it), and knows the line of every row.
import { type Problem, problem } from '@rhomboid/ground';

/** What stands between cells. */
export type Delimiter = ',' | ';' | '\t' | '|';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

/** One row; `line` is where it begins in the file, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** All rows that are not empty. `broken` tells of a quotation mark that never closes: what follows it is in no row. */
export interface CsvRows {
  readonly delimiter: Delimiter;
  readonly rows: readonly CsvRow[];
  readonly broken: { readonly line: number; readonly problem: Problem } | null;
}

/** Reads the rows of a table. The delimiter is found out unless it is given; a first line `sep=;` gives it, too. */
export function readCsv(text: string, given: Delimiter | null = null): CsvRows {
  const told = /^\uFEFF?sep=([,;\t|])\r?\n/.exec(text);
  const start = told === null ? (text.startsWith('\uFEFF') ? 1 : 0) : told[0].length;
  const delimiter = given ?? (told?.[1] as Delimiter | undefined) ?? likelyDelimiter(text.slice(start, start + 20_000));
  return { delimiter, ...readRows(text, start, told === null ? 1 : 2, delimiter) };
}

/** The delimiter that parts most rows of a sample into equally many cells. */
function likelyDelimiter(sample: string): Delimiter {
  let best: { readonly delimiter: Delimiter; readonly score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const widths = readRows(sample, 0, 1, delimiter).rows.map(({ cells }) => cells.length);
    const width = widths[0] ?? 1;
    const alike = widths.filter((other) => other === width).length / Math.max(1, widths.length);
    const score = width < 2 ? 0 : alike * alike * Math.min(width, 4);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function readRows(text: string, start: number, firstLine: number, delimiter: Delimiter): Omit<CsvRows, 'delimiter'> {
  const rows: CsvRow[] = [];
  let at = start;
  let line = firstLine;
  while (at < text.length) {
    const row: string[] = [];
    const begun = line;
    let ended = false;
    while (!ended) {
      const cell = readCell(text, at, delimiter);
      if (cell === null) return { rows, broken: { line: begun, problem: neverClosed() } };
      row.push(cell.text);
      line += cell.breaks;
      at = cell.end;
      ended = text[at] !== delimiter;
      if (!ended) at += 1;
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    line += 1;
    if (row.some((cell) => cell.trim() !== '')) rows.push({ line: begun, cells: row });
  }
  return { rows, broken: null };
}

interface Cell {
  readonly text: string;
  /** Where the delimiter or the end of the line stands. */
  readonly end: number;
  /** Line breaks inside the cell. */
  readonly breaks: number;
}

/** The cell that begins at `at`; null when its quotation mark never closes. */
function readCell(text: string, at: number, delimiter: Delimiter): Cell | null {
  if (text[at] !== '"') {
    const end = plainEnd(text, at, delimiter);
    return { text: text.slice(at, end), end, breaks: 0 };
  }
  let inner = '';
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return null;
    inner += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      const end = plainEnd(text, quote + 1, delimiter);
      return { text: inner + text.slice(quote + 1, end), end, breaks: inner.split('\n').length - 1 };
    }
    inner += '"';
    from = quote + 2;
  }
}

function plainEnd(text: string, at: number, delimiter: Delimiter): number {
  let end = at;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

function neverClosed(): Problem {
  return problem(
    'A quotation mark opens in this row and never closes, so nothing from here on can be read: the file may have been cut off. Export it again, or close the mark.',
  );
}
