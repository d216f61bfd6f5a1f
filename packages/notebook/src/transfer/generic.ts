// Reads any table with a date: columns as they are mapped, numbers and dates in the way that the table writes them.
import { type Collector, createCollector, type ImportOptions } from './collector.ts';
import { type ColumnMapping, type ColumnRole, type Columns, columnOf, guessMapping } from './column-mapping.ts';
import { type CsvTable, readTable } from './csv-table.ts';
import { type DateOrder, type FoundOrder, findOrder } from './dates.ts';
import type { ImportPreview } from './import-preview.ts';
import { momentOf } from './moments.ts';
import { type DecimalMark, findDecimal } from './numbers.ts';
import { readRow } from './table-row.ts';

const ORDERS: Readonly<Record<DateOrder, string>> = {
  ymd: 'year, month, day',
  dmy: 'day, month, year',
  mdy: 'month, day, year',
};

/** Reads a table by a mapping, or by a guess that the notes tell. Where its dates fit two orders it asks for one. */
export function previewCsv(text: string, options: ImportOptions, mapping: ColumnMapping | null = null): ImportPreview {
  const collector = createCollector('csv', options);
  const table = readTable(text);
  collector.refuseAll(table.bad);
  const decimal = mapping?.decimal ?? decimalOf(table);
  const { columns } = mapping ?? guessMapping(table, options.factors, decimal);
  const dates = columnOf(columns, 'day');
  if (dates === null) {
    const has = table.columns.length === 0 ? 'The file is empty.' : `The file has: ${table.columns.join(', ')}.`;
    collector.refuse(1, `No column is the date. ${has} Say which one holds it.`);
    return collector.done();
  }
  const found: FoundOrder =
    mapping?.dates === undefined || mapping.dates === null
      ? findOrder(
          table.rows.map((row) => row.cell(dates)),
          options.today,
        )
      : { order: mapping.dates, doubt: null };
  if (found.order === null) return collector.done({ ask: 'date-order', doubt: found.doubt });
  tell(table, columns, found.order, decimal, collector);
  const time = columnOf(columns, 'time');
  for (const row of table.rows) {
    const when = momentOf(
      {
        line: row.line,
        date: row.cell(dates),
        time: time === null ? '' : row.cell(time),
        order: found.order,
        column: dates,
      },
      options.today,
      collector,
    );
    if (when !== null) readRow({ row, when, columns, decimal, options }, collector);
  }
  return collector.done();
}

/** The decimal mark of a table's cells. */
export function decimalOf(table: CsvTable): DecimalMark {
  return findDecimal(
    table.rows.flatMap((row) => table.columns.map((column) => row.cell(column))),
    table.delimiter,
  );
}

function tell(table: CsvTable, columns: Columns, order: DateOrder, decimal: DecimalMark, collector: Collector): void {
  collector.note(`Dates are read as ${ORDERS[order]}${decimal === ',' ? ', and numbers with a decimal comma' : ''}.`);
  for (const [column, role] of columns) collector.note(`“${column}” is read as ${described(role)}.`);
  const left = table.columns.filter((column) => !columns.has(column));
  if (left.length > 0) collector.note(`Not read: ${left.map((column) => `“${column}”`).join(', ')}.`);
}

function described(role: ColumnRole): string {
  switch (role.as) {
    case 'pain':
      return `${role.field === 'pain' ? 'pain' : `pain (${role.field})`} from 0 to ${role.outOf}`;
    case 'factor':
      return `${role.shape === 'scale' ? `a scale from 0 to ${role.outOf}` : role.shape === 'amount' ? `an amount${role.unit === '' ? '' : ` in ${role.unit}`}` : 'yes or no'} of “${role.name}”`;
    default:
      return `the ${role.as}`;
  }
}
