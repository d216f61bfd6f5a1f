// What goes with the pain: each claim as a card with its words, or all of them as a table.
import type { InsightLink } from '@rhomboid/insight';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { DataTable } from '../../notebook/views/data-table.tsx';
import { viewWords } from '../../notebook/words/views.ts';
import { insightPageWords as words } from '../words/insight.ts';
import { Interval } from './interval.tsx';
import { linkPath } from './paths.ts';
import { Sureness, surenessOf } from './sureness.tsx';
import { signed, tellShown } from './told.ts';

export interface ClaimsProps {
  readonly links: readonly InsightLink[];
  /** Numbers of pain are not shown. */
  readonly hide: boolean;
}

export function Claims({ links, hide }: ClaimsProps): JSX.Element {
  const [asTable, setAsTable] = useState(false);
  return (
    <section class="stack close" aria-labelledby="claims">
      <h2 id="claims">{words.claims}</h2>
      {asTable ? (
        <div class="card">
          <ClaimTable links={links} hide={hide} />
        </div>
      ) : (
        <ul class="claims">
          {links.map((link) => (
            <Claim key={link.factor} link={link} hide={hide} />
          ))}
        </ul>
      )}
      {!(asTable && hide) && <p class="support">{asTable ? words.interval.keyTable : words.interval.key}</p>}
      <p class="no-print">
        <button type="button" class="lesser-link" onClick={() => setAsTable(!asTable)}>
          {asTable ? viewWords.asPicture : viewWords.asTable}
          <span class="unseen"> {words.claims}</span>
        </button>
      </p>
    </section>
  );
}

function Claim({ link, hide }: { link: InsightLink; hide: boolean }): JSX.Element {
  const { title, detail } = tellShown(link, hide);
  return (
    <li class="card stack close">
      <h3 class="claim-title">
        <a href={linkPath(link.factor)}>{title}</a>
      </h3>
      {link.effect !== null && <Interval points={link.effect} hide={hide} />}
      <p>{detail}</p>
      <Sureness link={link} />
    </li>
  );
}

function ClaimTable({ links, hide }: ClaimsProps): JSX.Element {
  const { table } = words;
  return (
    <DataTable
      caption={words.claimsTable}
      columns={[table.what, table.goesWith, table.points, table.when, table.with, table.without, table.sure]}
      rows={links.map((link) => ({
        key: link.factor,
        cells: [
          <a key="name" href={linkPath(link.factor)}>
            {link.name}
          </a>,
          link.direction === null ? viewWords.nothing : words.goes[link.direction],
          link.effect === null || hide
            ? viewWords.nothing
            : words.points(signed(link.effect.mean), signed(link.effect.low), signed(link.effect.high)),
          words.when[link.lag]!,
          link.daysWith,
          link.daysWithout,
          surenessOf(link),
        ],
      }))}
    />
  );
}
