// How sure an article is, the works it stands on, and when it was last looked at.
import type { Article, Citation } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { useApp } from '../../app/context.ts';
import { drawSlants } from '../../insight/charts/slants.ts';
import { make } from '../../notebook/views/make.ts';
import { LineIcon } from '../../parts/icons.tsx';
import { useLibrary } from '../context.tsx';
import { library } from '../words/library.ts';

const words = library.article;
const STEPS: Readonly<Record<Article['certainty'], number>> = { high: 4, moderate: 3, low: 2, 'very-low': 1 };

export function Sureness({ article }: { article: Article }): JSX.Element {
  const { words: app } = useApp();
  const { certainty, provenance, reviewedOn, reviewBy, status } = article;
  return (
    <section class="stack close">
      <h2>{words.sure}</h2>
      <div class="library-sure">
        {drawSlants(make, STEPS[certainty], 4)}
        <p>
          <b>{words.certainty[certainty]}</b> <span class="unseen">({words.ofFour(STEPS[certainty])})</span>{' '}
          <span class="support">
            {words.certaintyLine[certainty]} {words.strength[provenance.strength]}
          </span>
        </p>
      </div>
      <details class="reason" data-print>
        <summary>
          {words.sources(provenance.sources.length)}
          <LineIcon name="down" />
        </summary>
        <ul class="inside stack close">
          {provenance.sources.map((citation) => (
            <SourceItem key={`${citation.source} ${citation.at}`} citation={citation} />
          ))}
        </ul>
      </details>
      <p class="support">
        {words.reviewed(dayOfYear(reviewedOn, app.locale), dayOfYear(reviewBy, app.locale))}{' '}
        {status === 'draft' && words.draft}
      </p>
    </section>
  );
}

/** `2026-11-21` as “21 November 2026”. */
function dayOfYear(day: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${day}T12:00:00Z`));
}

/** One work: which passage was used, what it is, and where to read it. */
function SourceItem({ citation: { source, at } }: { citation: Citation }): JSX.Element {
  const { knowledge } = useLibrary();
  const work = knowledge.sources.find(({ id }) => id === source);
  return (
    <li>
      <b>{work?.short ?? source}</b> <span class="support">{at}</span>
      <br />
      <span class="support">{work?.citation} </span>
      {work?.link.startsWith('https://') && (
        <a class="support" href={work.link} rel="noreferrer">
          {new URL(work.link).host}
        </a>
      )}
    </li>
  );
}
