// Bringing foreign diaries in and taking the notebook out; re-exported by the door of the package.
export { type AppleHealthReader, appleHealthReader } from './apple-health.ts';
export type { ImportOptions } from './collector.ts';
export { type ColumnMapping, type ColumnRole, type Columns, guessMapping, parseColumns } from './column-mapping.ts';
export { type CsvTable, readTable } from './csv-table.ts';
export type { DateDoubt, DateOrder } from './dates.ts';
export { describeRow, importNames, type NameOf } from './describe-row.ts';
export { detectFormat, HEAD_LENGTH } from './detect.ts';
export { codeBook, longCsv } from './export-csv.ts';
export type { KnownFactor } from './factor-target.ts';
export { decimalOf } from './generic.ts';
export { importEvent } from './import-event.ts';
export {
  type BadRow,
  type ImportFormat,
  type ImportPlan,
  type ImportPreview,
  type ImportQuestion,
  type ImportRow,
  type KnownEntries,
  toEvents,
} from './import-preview.ts';
export type { DecimalMark } from './numbers.ts';
export { previewImport } from './preview-import.ts';
export type { KnownMedicine } from './remedy-names.ts';
export { type CsvCell, writeCsv } from './write-csv.ts';
