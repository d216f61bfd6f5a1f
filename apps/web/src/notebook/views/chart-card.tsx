// A chart with its legend, its words for who cannot see it, and the same as a table.
import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ChartSize } from '../charts/ink.ts';
import { drawLegendMark, type LegendMark } from '../charts/legend-marks.ts';
import { viewWords } from '../words/views.ts';
import { make } from './make.ts';
import { useChartSize } from './use-chart-size.ts';

export interface LegendItem {
  readonly mark: LegendMark;
  readonly text: string;
}

export interface ChartCardProps {
  /** What the chart is, for the button and the table. */
  readonly title: string;
  /** What the axis means; stands above the chart. */
  readonly scale: string;
  readonly legend: (size: ChartSize) => readonly LegendItem[];
  /** What a sighted person sees. */
  readonly spoken: string;
  readonly draw: (size: ChartSize, id: string) => JSX.Element;
  readonly table: () => JSX.Element;
  /** Below the chart: the key of its letters. */
  readonly children?: ComponentChildren;
}

export function ChartCard({ title, scale, legend, spoken, draw, table, children }: ChartCardProps): JSX.Element {
  const [asTable, setAsTable] = useState(false);
  const [place, size] = useChartSize<HTMLDivElement>();
  const id = useId();
  return (
    <div class="card chart-card">
      <div class="chart-head">
        <span>{scale}</span>
        <button type="button" class="lesser-link no-print" onClick={() => setAsTable(!asTable)}>
          {asTable ? viewWords.asPicture : viewWords.asTable}
          <span class="unseen"> {title}</span>
        </button>
        {!asTable && <Legend marks={legend(size)} id={id} />}
      </div>
      <div class="chart-place" ref={place}>
        {asTable ? (
          table()
        ) : (
          <figure aria-labelledby={`${id}-said`}>
            {draw(size, id)}
            <figcaption class="unseen" id={`${id}-said`}>
              {spoken}
            </figcaption>
          </figure>
        )}
      </div>
      {!asTable && children}
    </div>
  );
}

function Legend({ marks, id }: { marks: readonly LegendItem[]; id: string }): JSX.Element {
  return (
    <ul class="chart-legend">
      {marks.map(({ mark, text }) => (
        <li key={mark}>
          {drawLegendMark(make, mark, `${id}-${mark}`)}
          {text}
        </li>
      ))}
    </ul>
  );
}
