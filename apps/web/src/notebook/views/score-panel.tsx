// A score over days in a panel of its own: what it is, how it goes, the chart, the table.
import type { Day } from '@rhomboid/ground';
import type { Score } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { areRings } from '../charts/dots.ts';
import type { Tick } from '../charts/plot.ts';
import { drawTrend, roomOfPoint, type TrendPicture } from '../charts/trend-chart.ts';
import { notebookWords, viewWords } from '../words/views.ts';
import { ChartCard, type LegendItem } from './chart-card.tsx';
import { DataTable } from './data-table.tsx';
import type { Days } from './days.ts';
import { make } from './make.ts';
import { MOST_DAYS, meansOf, pointsOf, rowsOf, type TrendRow } from './trend-picture.ts';

const { function: words, trend: trendWords } = notebookWords;

/** Charts of more days than this name months instead of days. */
export const MONTHS_FROM = 300;
const HEIGHT = 120;

export interface ScorePanelProps {
  readonly title: string;
  /** What the axis means, and which end is better. */
  readonly scale: string;
  /** The days of the chart, with the score in the place of pain, so that means follow the one rule there is. */
  readonly days: Days['all'];
  readonly ticks: readonly Tick[];
  readonly colour: 'p3' | 'action';
  /** Asked once a week: no mean of seven days is drawn. */
  readonly weekly?: boolean;
  readonly findingOf: (told: readonly TrendRow[]) => string;
  readonly text: (score: number) => string;
}

export function ScorePanel(props: ScorePanelProps): JSX.Element {
  const { title, scale, days, ticks, colour, weekly = false, findingOf, text } = props;
  const rows = useMemo(() => rowsOf(days, days.length), [days]);
  const told = rows.filter(({ value }) => value !== null);
  const [from, to] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  const points = weekly ? told.map(({ day, value }) => ({ day, days: 1, value: value! })) : pointsOf(rows);
  const means = weekly ? [] : meansOf(rows);
  const picture: TrendPicture = { from, to, points, means, gaps: [], flares: [], episodes: [], events: [] };
  const finding = findingOf(told);
  return (
    <div class="stack close">
      <div>
        <h3>{title}</h3>
        <p class="support">{finding}</p>
      </div>
      <ChartCard
        title={title}
        scale={scale}
        legend={(size) => legendOf(picture, props, areRings(roomOfPoint(picture, ticks, size)))}
        spoken={`${words.spoken(title, viewWords.fullDay(from), viewWords.fullDay(to))} ${finding}`}
        draw={(size, id) =>
          drawTrend(make, picture, {
            size,
            scale: HEIGHT,
            ticks,
            dateOf: days.length > MONTHS_FROM ? viewWords.axisMonth : viewWords.axisDay,
            idPrefix: id,
            points: colour,
            attributes: { role: 'img', 'aria-labelledby': `${id}-said` },
          })
        }
        table={() => (
          <DataTable
            caption={title}
            columns={[days.length > MOST_DAYS ? trendWords.tableWeek : trendWords.tableDay, words.score]}
            rows={told
              .toReversed()
              .map(({ day, value }) => ({ key: day, cells: [viewWords.tableDay(day), text(value!)] }))}
          />
        )}
      />
    </div>
  );
}

function legendOf(picture: TrendPicture, props: ScorePanelProps, rings: boolean): readonly LegendItem[] {
  const { colour, weekly, days } = props;
  const [ring, dot] = colour === 'action' ? (['own-dot', 'own-small-dot'] as const) : (['dot', 'small-dot'] as const);
  const many = days.length > MOST_DAYS;
  const text = weekly ? words.eachWeek : many ? trendWords.thinWeek : trendWords.day;
  const points: LegendItem = { mark: rings ? ring : dot, text };
  const mean: LegendItem = { mark: 'mean', text: many ? trendWords.week : trendWords.mean };
  return [...(picture.points.length > 0 ? [points] : []), ...(picture.means.length > 0 ? [mean] : [])];
}

/** Days with a score in the place of pain. */
export function withScores(scores: readonly Score[], shown: Days['all']): Days['all'] {
  const byDay = new Map<Day, number>(scores.map(({ day, score }) => [day, score]));
  return shown.map((record) => ({ ...record, pain: byDay.get(record.day) ?? null }));
}
