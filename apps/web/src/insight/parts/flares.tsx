// A flare that may be beginning, and the flares so far.
import { type FlareInsight, insightWords } from '@rhomboid/insight';
import type { JSX } from 'preact';
import { DataTable } from '../../notebook/views/data-table.tsx';
import { viewWords } from '../../notebook/words/views.ts';
import { insightPageWords as words } from '../words/insight.ts';
import { signed } from './told.ts';

export function FlareWarning({ flares }: { flares: FlareInsight }): JSX.Element | null {
  if (!flares.warned) return null;
  return (
    <section class="panel stack close">
      <h2>{words.warning}</h2>
      <p class="support">{words.warningNote}</p>
      <p class="no-print">
        <a class="lesser-link" href="#/notebook/flare">
          {words.warningLink}
        </a>
      </p>
    </section>
  );
}

/** Older ones stand in the chart. */
const MOST = 5;

export function Flares({ flares, hide }: { flares: FlareInsight; hide: boolean }): JSX.Element | null {
  if (flares.flares.length === 0) return null;
  const last = flares.flares.slice(-MOST).reverse();
  return (
    <section class="card stack close">
      <h2 class="card-title">{words.flares}</h2>
      <p>{insightWords.tellFlares({ ...flares, warned: false })}</p>
      <DataTable
        caption={last.length < flares.flares.length ? words.flareTable.last(last.length) : words.flares}
        columns={[words.flareTable.from, words.flareTable.to, ...(hide ? [] : [words.flareTable.rise])]}
        rows={last.map(({ start, end, open, rise }) => ({
          key: start,
          cells: [
            viewWords.tableDay(start),
            open ? words.flareTable.open : viewWords.tableDay(end),
            ...(hide ? [] : [signed(rise)]),
          ],
        }))}
      />
      <p class="support">{words.flaresNote}</p>
      <a class="lesser-link no-print" href="#/notebook">
        {words.flaresLink}
      </a>
    </section>
  );
}
