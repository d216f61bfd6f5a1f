// The drawing of a difference with its range, and what its ends mean.
import type { Points } from '@rhomboid/insight';
import type { JSX } from 'preact';
import { make } from '../../notebook/views/make.ts';
import { useChartSize } from '../../notebook/views/use-chart-size.ts';
import { drawInterval } from '../charts/interval.ts';
import { insightPageWords } from '../words/insight.ts';

const { interval: words } = insightPageWords;

/** The sentence beside it says the numbers; where they are hidden the line has none. */
export function Interval({ points, hide }: { points: Points; hide: boolean }): JSX.Element {
  const [place, size] = useChartSize<HTMLDivElement>();
  return (
    <div ref={place}>
      {drawInterval(make, points, size, !hide)}
      <p class="interval-ends" aria-hidden="true">
        <span>{words.less}</span>
        <span>{words.same}</span>
        <span>{words.more}</span>
      </p>
    </div>
  );
}
