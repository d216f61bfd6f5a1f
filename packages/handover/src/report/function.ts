// What the person can do: PEG, the own activities, days of work. First and last score of the period.
import { type DayRecord, functionSeries, type PegEntry, pegScore, pegSeries, type Score } from '@rhomboid/notebook';
import { periodOf, type ReportContext } from './context.ts';
import type { Block, FactRow } from './report.ts';
import { atMost } from './rich.ts';
import { decimal, words } from './words-en.ts';

export function functionBlocks(context: ReportContext): readonly Block[] {
  const rows = functionRows(context).slice(0, context.detail.rows + 1);
  return rows.length === 0 ? [] : [{ kind: 'facts', caption: '', rows }];
}

export function functionRows(context: ReportContext): readonly FactRow[] {
  const period = periodOf(context);
  const { notebook } = context.parts;
  if (period === null || notebook === null) return [];
  const within = (series: readonly Score[]): readonly Score[] =>
    series.filter(({ day }) => day >= period.from && day <= period.to);
  const own = [...functionSeries(notebook)].flatMap(([id, series]) => {
    const activity = notebook.entries.get(id);
    const name = activity?.kind === 'own-activity' ? activity.name : id;
    return rowOf(words.function.own(atMost(name, 40)), within(series));
  });
  return [
    ...rowOf(words.function.peg, within(pegSeries(notebook))),
    ...(context.detail.fine ? pegItems(context.days) : []),
    ...own,
    ...workRow(context.days),
  ];
}

/** Enjoyment and activity apart; pain has a section of its own. */
function pegItems(days: readonly DayRecord[]): readonly FactRow[] {
  const told = days
    .flatMap(({ entries }) => entries.filter((entry): entry is PegEntry => entry.kind === 'peg'))
    .filter((entry) => pegScore(entry) !== null);
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return [];
  return (['enjoyment', 'activity'] as const).map((item) => ({
    name: words.function.items[item],
    value: words.function.change(decimal(first[item]!), decimal(last[item]!)),
  }));
}

function rowOf(name: string, series: readonly Score[]): readonly FactRow[] {
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ name, value: words.function.change(decimal(first.score), decimal(last.score)) }];
}

function workRow(days: readonly DayRecord[]): readonly FactRow[] {
  const told = days.flatMap(({ factors }) => {
    const worked = factors.get('worked');
    return typeof worked === 'boolean' ? [worked] : [];
  });
  if (told.length === 0) return [];
  return [
    { name: words.function.work, value: words.function.workDays(told.filter((worked) => worked).length, told.length) },
  ];
}
