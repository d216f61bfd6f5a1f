// The chart of pain over days, with the key of its letters.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { areRings } from '../charts/dots.ts';
import { drawTrend, roomOfPoint } from '../charts/trend-chart.ts';
import { settingsOf, useNotebook } from '../context.ts';
import { notebookWords, viewWords } from '../words/views.ts';
import { ChartCard, type LegendItem } from './chart-card.tsx';
import type { Days } from './days.ts';
import { make } from './make.ts';
import { MONTHS_FROM } from './score-panel.tsx';
import { painTicks } from './scores.ts';
import { spokenTrend } from './spoken.ts';
import { type TrendView, trendView } from './trend-picture.ts';
import { TrendTable } from './trend-table.tsx';

const { trend: words } = notebookWords;

/** From this width on, in px, a chart is drawn taller. */
const WIDE_CHART = 560;

export interface TrendCardProps {
  readonly days: Days;
  readonly shown: Days['all'];
  /** Which of several pains it is; null for all together. */
  readonly name: string | null;
}

export function TrendCard({ days, shown, name }: TrendCardProps): JSX.Element {
  const settings = settingsOf(useNotebook().state);
  const { all, hide } = days;
  const view = useMemo(() => trendView(all, shown, settings), [all, shown, settings]);
  const title = name === null ? words.title : words.titleOf(name);
  const ticks = painTicks(hide);
  const dateOf = shown.length > MONTHS_FROM ? viewWords.axisMonth : viewWords.axisDay;
  return (
    <ChartCard
      title={title}
      scale={hide ? words.scaleWords : words.scale}
      legend={(size) => legendOf(view, areRings(roomOfPoint(view.picture, ticks, size)))}
      spoken={name === null ? spokenTrend(view, hide) : `${name}. ${spokenTrend(view, hide)}`}
      draw={(size, id) =>
        drawTrend(make, view.picture, {
          size,
          scale: size.width > WIDE_CHART ? 360 : 240,
          ticks,
          dateOf,
          idPrefix: id,
          attributes: { role: 'img', 'aria-labelledby': `${id}-said` },
        })
      }
      table={() => <TrendTable view={view} hide={hide} title={title} />}
    >
      {view.weekly && <p class="chart-note">{words.weekly}</p>}
      <EventKey view={view} />
    </ChartCard>
  );
}

function legendOf({ weekly, picture }: TrendView, rings: boolean): readonly LegendItem[] {
  const dot: LegendItem = { mark: rings ? 'dot' : 'small-dot', text: weekly ? words.thinWeek : words.day };
  return [
    ...(picture.points.length > 0 ? [dot] : []),
    { mark: 'mean', text: weekly ? words.week : words.mean },
    ...(picture.gaps.length > 0 ? [{ mark: 'gap', text: words.gap } as const] : []),
    ...(picture.flares.length > 1 ? [{ mark: 'flare', text: words.flareKey } as const] : []),
    ...(picture.episodes.length > 0 ? [{ mark: 'episode', text: words.episodeKey } as const] : []),
  ];
}

function EventKey({ view: { picture, earlier } }: { view: TrendView }): JSX.Element | null {
  if (picture.events.length === 0) return null;
  return (
    <div class="chart-key">
      <ul>
        {picture.events.map(({ letter, text, day }) => (
          <li key={letter}>
            <b>{letter}</b> {text}
            <span class="unseen">, {viewWords.fullDay(day)}</span>
          </li>
        ))}
      </ul>
      {earlier > 0 && <p>{words.earlier(earlier)}</p>}
    </div>
  );
}
