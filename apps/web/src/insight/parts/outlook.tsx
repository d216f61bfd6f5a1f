// Tomorrow's range, only where the forecast has earned it.
import { bandOf } from '@rhomboid/body';
import { insightWords, type Outlook as OutlookShown } from '@rhomboid/insight';
import type { JSX } from 'preact';
import { make } from '../../notebook/views/make.ts';
import { painTicks } from '../../notebook/views/scores.ts';
import { useChartSize } from '../../notebook/views/use-chart-size.ts';
import { viewWords } from '../../notebook/words/views.ts';
import { drawRange } from '../charts/range-bar.ts';
import { hiddenWords } from '../words/hidden.ts';
import { insightPageWords as words } from '../words/insight.ts';

export function Outlook({ outlook, hide }: { outlook: OutlookShown | null; hide: boolean }): JSX.Element | null {
  const [place, size] = useChartSize<HTMLDivElement>();
  if (outlook === null) return null;
  return (
    <section class="card stack close">
      <h2 class="card-title">{words.outlook}</h2>
      <div ref={place}>{drawRange(make, outlook, size, painTicks(hide))}</div>
      <p>
        {hide ? hiddenWords.expected(viewWords.levels[bandOf(outlook.expected)]) : insightWords.tellOutlook(outlook)}
      </p>
    </section>
  );
}
