// The chart of pain as tables: its days or weeks, newest first, and its flares, episodes and events.
import type { JSX } from 'preact';
import { notebookWords, viewWords } from '../words/views.ts';
import { DataTable, type TableRow } from './data-table.tsx';
import { painCell } from './scores.ts';
import type { TrendView } from './trend-picture.ts';

const { trend: words } = notebookWords;

export function TrendTable({ view, hide, title }: { view: TrendView; hide: boolean; title: string }): JSX.Element {
  const { weekly, rows } = view;
  const columns = weekly
    ? [words.tableWeek, words.tablePain, words.tableWorst, words.tableDays]
    : [words.tableDay, words.tablePain, words.tableWorst, words.tableMean];
  const stretches = stretchRows(view);
  return (
    <div class="stack close">
      <DataTable
        caption={title}
        columns={columns}
        rows={rows.toReversed().map(({ day, days, value, worst, mean, told }) => ({
          key: day,
          cells: [
            <a key="day" href={`#/notebook/day/${day}`}>
              {viewWords.tableDay(day)}
            </a>,
            value === null ? words.notTold : painCell(value, hide),
            painCell(worst, hide),
            weekly ? `${told} / ${days}` : painCell(mean, hide),
          ],
        }))}
      />
      {stretches.length > 0 && (
        <DataTable caption={words.stretches} columns={[words.tableWhat, words.tableWhen]} rows={stretches} />
      )}
    </div>
  );
}

function stretchRows({ flares, episodes, events }: TrendView): readonly TableRow[] {
  const between = (from: string, to: string): string =>
    viewWords.fromTo(viewWords.tableDay(from), viewWords.tableDay(to));
  return [
    ...flares.map(({ from, to, words: what }) => ({ key: `flare ${from}`, cells: [what, between(from, to)] })),
    ...episodes.map(({ from, to, open, recovered }) => ({
      key: `episode ${from}`,
      cells: [
        words.episode,
        [
          open ? `${viewWords.tableDay(from)}, ${words.episodeOpen}` : between(from, to),
          ...(recovered === null ? [] : [words.episodeRecovered(viewWords.tableDay(recovered))]),
        ].join(', '),
      ],
    })),
    ...events.map(({ letter, day, text }, i) => ({
      key: `event ${i}`,
      cells: [`${letter === null ? words.plainEvent : words.event(letter)}: ${text}`, viewWords.tableDay(day)],
    })),
  ];
}
