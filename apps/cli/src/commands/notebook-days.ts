// `rhomboid notebook days NOTEBOOK`: the days of a notebook, their trend, episodes and flares.
import {
  type DayRecord,
  daysBetweenIn,
  describeTrend,
  episodes,
  flares,
  openNotebook,
  recurrences,
  trend,
} from '@rhomboid/notebook';
import { type Command, dayOption, readOptions, seeHelp } from '../command.ts';
import { badInput, wrongUsage } from '../failure.ts';
import { daysText } from '../notebook/days-text.ts';
import { readNotebook } from '../notebook/read-notebook.ts';

const NAME = 'notebook days';

const HELP = `rhomboid notebook days NOTEBOOK.jsonl [--from DAY] [--to DAY] [--json]

Prints a line for each day: pain, its mean of seven days, worst pain and what
could be done (function), each from 0 to 10; then the trend, episodes of pain
and flares.

  --from DAY  the first day, such as 2026-03-01; the first of the notebook
              unless given
  --to DAY    the last day; the last of the notebook unless given
  --json      print one JSON object: from, to, days, trend, episodes, flares,
              recurrences`;

export const notebookDaysCommand: Command = {
  name: NAME,
  summary: 'show the days of a notebook, their trend and flares',
  help: HELP,
  async run(args) {
    const options = { from: { type: 'string' }, to: { type: 'string' }, json: { type: 'boolean' } } as const;
    const given = readOptions(NAME, args, options, 1);
    const [file] = given.rest;
    if (file === undefined) throw wrongUsage(`Name the notebook. ${seeHelp(NAME)}`);
    const [told, until] = [dayOption(given, 'from'), dayOption(given, 'to')];
    const notebook = openNotebook(readNotebook(file));
    if (notebook.span === null) throw badInput(`${file}: there are no days in it`);
    const [from, to] = [told ?? notebook.span.first, until ?? notebook.span.last];
    if (from > to) throw badInput(`${file}: there are no days from ${from} to ${to}; the first must not be later`);
    const days = daysBetweenIn(notebook, from, to);
    const points = trend(days);
    const report = { trend: describeTrend(days), episodes: episodes(days), flares: flares(days) };
    process.stdout.write(
      given.has('json')
        ? `${JSON.stringify({ from, to, days: days.map((day, i) => plainDay(day, points[i]?.mean7 ?? null)), ...report, recurrences: recurrences(days) }, null, 2)}\n`
        : `${daysText({ days, points, ...report })}\n`,
    );
    return 0;
  },
};

/** A day as JSON: factors by id, and no entries (those are in the notebook itself). */
function plainDay({ entries, factors, ...day }: DayRecord, mean7: number | null): object {
  return { ...day, mean7, factors: Object.fromEntries(factors), entries: entries.length };
}
