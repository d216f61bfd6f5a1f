// Reads the CSV export of Bearable: a row for each thing told, days like “12th May 2021”, parts of the day for times.
import { isDay } from '@rhomboid/ground';
import { bearableRow } from './bearable-row.ts';
import { createCollector, type ImportOptions } from './collector.ts';
import { missingColumns, readTable, type TableRow } from './csv-table.ts';
import type { ImportPreview } from './import-preview.ts';
import { momentOf } from './moments.ts';
import { readNumber } from './numbers.ts';
import { sortSymptoms } from './pain-names.ts';
import { plainName } from './plain-name.ts';
import type { Scale } from './scales.ts';
import { symptomOf } from './severity.ts';

/** Middles of the quarters of the day that Bearable keeps. */
const PARTS: Readonly<Record<string, string>> = { pre: '03:00', am: '09:00', mid: '15:00', pm: '21:00' };

/** Reads a Bearable export. Severity words and numbers from 0 to 4 are spread over 0 to 10, and the notes say so. */
export function previewBearable(text: string, options: ImportOptions): ImportPreview {
  const collector = createCollector('bearable', options);
  const table = readTable(text);
  collector.refuseAll(table.bad);
  collector.refuseAll(missingColumns(table, ['date', 'category', 'rating/amount', 'detail']));
  if (table.columns.length === 0 || missingColumns(table, ['category']).length > 0) return collector.done();
  const symptoms = sortSymptoms(
    table.rows.filter((row) => isSymptom(row)).map((row) => symptomOf(row.cell('detail')).name),
  );
  const scales = scalesOf(table.rows);
  for (const row of table.rows) {
    const part = row.cell('time of day').toLowerCase();
    const clock = PARTS[part] ?? (/\d/.test(part) ? part : '');
    if (part in PARTS)
      collector.note(
        'Bearable keeps parts of the day; they became 03:00 (pre), 09:00 (am), 15:00 (mid) and 21:00 (pm).',
      );
    const formatted = row.cell('date formatted');
    const when = momentOf(
      {
        line: row.line,
        date: isDay(formatted) ? formatted : row.cell('date'),
        time: clock,
        order: 'ymd',
        column: 'date',
      },
      options.today,
      collector,
    );
    if (when !== null) bearableRow({ row, when, symptoms, scales, options }, collector);
  }
  return collector.done();
}

function isSymptom(row: TableRow): boolean {
  return /^symptoms?$/.test(plainName(row.cell('category')));
}

/** The scale of each category's ratings. Mood ends at 10, others at 5 unless a number is above; it begins at 0 where one is 0. */
function scalesOf(rows: readonly TableRow[]): ReadonlyMap<string, Scale> {
  const scales = new Map<string, Scale>();
  for (const row of rows) {
    const rating = readNumber(row.cell('rating/amount'), '.');
    const category = plainName(row.cell('category'));
    const { from, to } = scales.get(category) ?? { from: 1, to: category === 'mood' ? 10 : 5 };
    if (rating !== null) scales.set(category, { from: rating === 0 ? 0 : from, to: rating > 5 ? 10 : to });
  }
  return scales;
}
