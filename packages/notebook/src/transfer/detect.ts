// Finds out from its beginning what a file is, or says why it cannot be read and what to do.
import { failed, ok, problem, type Result } from '@rhomboid/ground';
import { readTable } from './csv-table.ts';
import type { ImportFormat } from './import-preview.ts';

/** How much of a file `detectFormat` wants to see, in characters. */
export const HEAD_LENGTH = 65_536;

/** The format of a file by its first characters, read as UTF-8. Any table that is no known app's is `csv`. */
export function detectFormat(head: string): Result<ImportFormat> {
  const wrong = notReadable(head);
  if (wrong !== null) return failed(problem(wrong));
  const text = head.replace(/^\uFEFF/, '').trimStart();
  if (text.startsWith('<')) return xmlFormat(text);
  if (text.startsWith('{') || text.startsWith('[')) return jsonFormat(text);
  return ok(tableFormat(text));
}

function notReadable(head: string): string | null {
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006'))
    return /\[Content_Types\]\.xml|\bxl\//.test(head)
      ? 'This is a workbook of a spreadsheet: open it there, save the sheet as CSV (UTF-8), and choose that file.'
      : 'This is a zip file: unpack it first (double-click it, or choose “Extract all”), then choose the file inside; for Apple Health that is export.xml.';
  if (head.startsWith('\u001F\uFFFD') || head.startsWith('\u001F\u008B'))
    return 'This file is packed with gzip: unpack it first, then choose the file inside.';
  if (head.startsWith('SQLite format 3'))
    return 'This is a database, not an export: use the export of the app instead.';
  if (/^(\uFFFD\uFFFD|\u00FF\u00FE|\u00FE\u00FF)?.?\0|\0/.test(head.slice(0, 1000)))
    return 'This is not text as it is expected: save it as CSV (UTF-8), or export it again.';
  return head.trim() === '' ? 'The file is empty: export it again.' : null;
}

function xmlFormat(text: string): Result<ImportFormat> {
  if (/<HealthData\b|<!DOCTYPE HealthData\b/.test(text)) return ok('apple-health');
  const cda = text.includes('<ClinicalDocument') ? ' For Apple Health choose export.xml, not export_cda.xml.' : '';
  return failed(problem(`This XML is no export of Apple Health.${cda}`));
}

function jsonFormat(text: string): Result<ImportFormat> {
  const [first = ''] = text.split('\n', 1);
  if (/"rhomboid-notebook-backup"/.test(first))
    return failed(
      problem('This is an encrypted backup: open it with “Restore” on the data page, with its passphrase.'),
    );
  if (/^\{.*"entry"\s*:.*\}?/.test(first) || /^\{\s*"v"\s*:/.test(first)) return ok('rhomboid');
  return failed(problem('This is JSON of another program: choose its CSV export, or a notebook file of Rhomboid.'));
}

function tableFormat(text: string): ImportFormat {
  const [header = ''] = text.split(/\r?\n/, 1);
  const columns = new Set(
    readTable(header.startsWith('sep=') ? text : header).columns.map((name) => name.toLowerCase()),
  );
  const has = (...names: readonly string[]): boolean => names.every((name) => columns.has(name));
  if (has('category', 'rating/amount')) return 'bearable';
  if (has('mood', 'activities') && (has('full_date') || has('year', 'date'))) return 'daylio';
  return has('date', 'tags', 'foods') ? 'flaredown' : 'csv';
}
