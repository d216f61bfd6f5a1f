// The days of a notebook to read in a terminal: a line each, and what they amount to.
import type { DayRecord, Episode, Flare, TrendPoint, TrendSummary } from '@rhomboid/notebook';
import { counted } from '../words/counted.ts';
import { wrap } from '../words/wrap.ts';

export interface DaysReport {
  readonly days: readonly DayRecord[];
  readonly points: readonly TrendPoint[];
  readonly trend: TrendSummary;
  readonly episodes: readonly Episode[];
  readonly flares: readonly Flare[];
}

/** The report in 80 columns. */
export function daysText({ days, points, trend, episodes, flares }: DaysReport): string {
  const rows = days.map((record, i) => dayLine(record, points[i]?.mean7 ?? null));
  const happened = [...episodes.map(episodeLine), ...flares.map(flareLine)];
  return [
    'day         pain  7-day  worst  function',
    ...rows,
    '',
    wrap(trendLine(trend)),
    ...(happened.length === 0 ? [] : ['', ...happened.map((line) => wrap(line, '- '))]),
  ].join('\n');
}

function dayLine({ day, pain, worst, function: score, logged, late }: DayRecord, mean7: number | null): string {
  const bar = pain === null ? '' : '▇'.repeat(Math.round(pain));
  const numbers = [cell(pain, 4), cell(mean7, 5), cell(worst, 5), cell(score, 8)].join('  ');
  const remark = logged ? (late ? 'filled in later' : '') : 'nothing written';
  return `${day}  ${numbers}  ${[bar, remark].filter((part) => part !== '').join(' ')}`.trimEnd();
}

function cell(value: number | null, width: number): string {
  return (value === null ? '·' : String(Math.round(value * 10) / 10)).padStart(width);
}

const DIRECTIONS: Readonly<Record<TrendSummary['direction'], string>> = {
  easing: 'Pain is easing',
  steady: 'Pain is about the same',
  rising: 'Pain is rising',
  'too-few': 'There are too few days with pain for a trend',
};

function trendLine({ direction, first, last, noticeable, logged, of }: TrendSummary): string {
  const weeks =
    direction === 'too-few' || first === null || last === null
      ? ''
      : `: ${first.toFixed(1)} in the first week, ${last.toFixed(1)} in the last${noticeable ? ', a change that most people notice' : ''}`;
  return `${DIRECTIONS[direction]}${weeks}. Pain was told on ${logged} of ${counted(of, 'day')}.`;
}

function episodeLine({ from, to, peak, recovered, told, beginSeen }: Episode): string {
  const end = recovered === null ? `last painful day ${to}` : `over by ${recovered}`;
  return `episode ${beginSeen ? '' : 'from before '}${from}, ${end}, at most ${peak} of 10, told on ${counted(told, 'day')}`;
}

function flareLine({ from, to, peak, usual, ended }: Flare): string {
  return `flare ${from} to ${to}${ended === null ? ' (not over yet)' : ''}: up to ${peak} from a usual ${usual.toFixed(1)}`;
}
