// Writes tables of comma-separated values that every spreadsheet opens, and that run nothing when it does.

/** A cell: a number is written as it is, null leaves it empty. */
export type CsvCell = string | number | null;

/** The rows as RFC 4180 text: commas, CR LF, quotation marks only where needed. */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: CsvCell): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(value) : harmless(value);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet would take a text that begins so for a formula (OWASP, CSV injection); an apostrophe keeps it text. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
}
