// Reads the CSV export of Daylio, in its present and its older columns: a row an entry, activities joined with a bar.
import { type Collector, createCollector, type ImportOptions, type Moment } from './collector.ts';
import { missingColumns, readTable, type TableRow } from './csv-table.ts';
import type { ImportPreview } from './import-preview.ts';
import { momentOf } from './moments.ts';
import { ratingWord } from './scales.ts';

/** Columns that are read, or say again what another does. */
const KNOWN = new Set(['full_date', 'date', 'year', 'weekday', 'time', 'mood', 'activities', 'note_title', 'note']);

/** Reads a Daylio export. Mood becomes 0 to 10, each activity a factor that was there; what is not named stays not asked. */
export function previewDaylio(text: string, options: ImportOptions): ImportPreview {
  const collector = createCollector('daylio', options);
  const table = readTable(text);
  const has = new Set(table.columns.map((column) => column.toLowerCase()));
  collector.refuseAll(table.bad);
  const missing = missingColumns(table, [has.has('year') ? 'date' : 'full_date', 'mood', 'activities']);
  if (missing.length > 0) {
    collector.refuseAll(missing);
    return collector.done();
  }
  for (const column of table.columns.filter((name) => !KNOWN.has(name.toLowerCase())))
    collector.note(`The column “${column}” is not read.`);
  for (const row of table.rows) {
    const when = momentOf(
      { line: row.line, date: dateOf(row), time: row.cell('time'), order: 'ymd', column: 'date' },
      options.today,
      collector,
    );
    if (when !== null) readEntry(row, when, collector);
  }
  return collector.done();
}

/** The whole date; older files keep the year apart: `2019` and `May 12`, or `12 May`. */
function dateOf(row: TableRow): string {
  const year = row.cell('year');
  return year === '' ? row.cell('full_date') : row.cell('date') === '' ? '' : `${row.cell('date')} ${year}`;
}

function readEntry(row: TableRow, when: Moment, collector: Collector): void {
  const mood = row.cell('mood');
  const rated = ratingWord(mood);
  if (rated !== null) {
    collector.note('Mood became 0 (awful), 2.5 (bad), 5 (meh), 7.5 (good) and 10 (rad) of 10.');
    collector.factor(when, 'Mood', { shape: 'scale', value: rated });
  } else if (mood !== '') collector.note('Moods with names of your own have no number; they went into notes.');
  const activities = row.cell('activities').split('|');
  for (const activity of new Set(activities.map((name) => name.trim()).filter((name) => name !== '')))
    collector.factor(when, activity, { shape: 'yes-no', value: true });
  const words = [rated === null && mood !== '' ? `Mood: ${mood}` : '', row.cell('note_title'), row.cell('note')];
  const note = words.filter((part) => part !== '').join('\n');
  if (note !== '') collector.add(when, 'note', 'entry', { note });
}
