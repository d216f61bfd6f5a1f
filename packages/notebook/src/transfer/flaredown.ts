// Reads the CSV export of Flaredown: a row a day, a column for each condition, symptom and treatment, then tags and foods.
import { type Collector, createCollector, type ImportOptions, type Moment } from './collector.ts';
import { missingColumns, readTable, type TableRow } from './csv-table.ts';
import type { ImportPreview } from './import-preview.ts';
import { momentOf, shortened } from './moments.ts';
import { readNumber } from './numbers.ts';
import { type SymptomRole, sortSymptoms } from './pain-names.ts';
import { medicineFields, readDose, treatmentFor } from './remedy-names.ts';
import { SEVERITY_NOTE, severityOutOfTen } from './severity.ts';

/** Reads a Flaredown export. It does not say which column is what: numbers are severity, the rest was taken or not. */
export function previewFlaredown(text: string, options: ImportOptions): ImportPreview {
  const collector = createCollector('flaredown', options);
  // A day without weather ends before the columns of the weather.
  const table = readTable(text, { leastCells: 2 });
  collector.refuseAll(table.bad);
  const missing = missingColumns(table, ['date', 'tags', 'foods']);
  if (missing.length > 0) {
    collector.refuseAll(missing);
    return collector.done();
  }
  const columns = table.columns.map((column) => column.toLowerCase());
  const trackables = table.columns.slice(columns.indexOf('date') + 1, columns.indexOf('tags'));
  const treatments = trackables.filter((column) => table.rows.some((row) => isTreatment(row.cell(column))));
  const symptoms = sortSymptoms(trackables.filter((column) => !treatments.includes(column)));
  if (columns.some((column) => column.startsWith('weather')))
    collector.note('The columns of the weather are not read.');
  for (const row of table.rows) {
    const when = momentOf(
      { line: row.line, date: row.cell('Date'), time: '', order: 'ymd', column: 'Date' },
      options.today,
      collector,
    );
    if (when === null) continue;
    for (const [column, role] of symptoms) readSeverity(row, column, role, when, collector);
    for (const column of treatments) readTaken(row, column, when, options, collector);
    readLists(row, when, collector);
  }
  return collector.done();
}

function isTreatment(cell: string): boolean {
  return cell !== '' && !/^-?\d+(\.0)?$/.test(cell);
}

function readSeverity(row: TableRow, column: string, role: SymptomRole, when: Moment, collector: Collector): void {
  const cell = row.cell(column);
  if (cell === '') return;
  const step = readNumber(cell, '.');
  const value = step === null ? null : severityOutOfTen(step);
  if (value === null) {
    const wrong = `The severity “${shortened(cell)}” is none of 0, 1, 2, 3 and 4: correct it, or empty the cell.`;
    collector.refuse(when.line, wrong, column);
    return;
  }
  collector.note(SEVERITY_NOTE);
  if (role === 'no-pain') collector.factor(when, column, { shape: 'scale', value });
  else collector.pain(when, role === 'main' ? null : column, column, { average: value });
}

function readTaken(
  row: TableRow,
  column: string,
  when: Moment,
  { medicines }: ImportOptions,
  collector: Collector,
): void {
  const cell = row.cell(column);
  const plain = /^taken$/i.test(cell);
  const treatment = treatmentFor(column);
  if (cell === '') return;
  if (/^not taken$/i.test(cell)) collector.note('What was “Not Taken” is not written down.');
  else if (treatment === null) {
    const dose = readDose(cell);
    const said = dose !== null || plain ? {} : { note: cell };
    collector.add(when, 'medicine', column, { ...medicineFields(column, dose, medicines), ...said });
  } else {
    const minutes = /^(\d{1,3}) ?min(ute)?s?$/i.exec(cell)?.[1];
    const said = minutes !== undefined ? { minutes: Number(minutes) } : plain ? {} : { note: cell };
    collector.add(when, 'treatment', column, { treatment, what: column, ...said });
  }
}

function readLists(row: TableRow, when: Moment, collector: Collector): void {
  const listed = (column: string): readonly string[] =>
    row
      .cell(column)
      .split('; ')
      .map((name) => name.trim())
      .filter((name) => name !== '');
  for (const tag of new Set(listed('Tags'))) collector.factor(when, tag, { shape: 'yes-no', value: true });
  const foods = listed('Foods');
  if (foods.length > 0) collector.add(when, 'note', 'foods', { note: `Foods: ${foods.join('; ')}` });
}
