// What the notebook cannot tell, and why: factor by factor, and what no notebook can.
import { type Insight, insightWords } from '@rhomboid/insight';
import type { JSX } from 'preact';
import { ViewPage } from '../../notebook/views/view-page.tsx';
import { viewWords } from '../../notebook/words/views.ts';
import { Bullet } from '../../parts/icons.tsx';
import { useAsked } from '../engine/use-asked.ts';
import { linkPath } from '../parts/paths.ts';
import { tellObstacles } from '../parts/told.ts';
import { Waiting } from '../parts/waiting.tsx';
import { unknownWords as words } from '../words/unknown.ts';
import { BackToInsight } from './link-page.tsx';

export function UnknownPage(): JSX.Element {
  const asked = useAsked({ what: 'insight' });
  const { answer } = asked;
  return (
    <ViewPage title={words.title} lead={words.lead}>
      {answer === null || asked.failed ? <Waiting asked={asked} /> : <Yours insight={answer} />}
      <section class="stack close">
        <h2>{words.always}</h2>
        <ul class="plain-list">
          {words.limits.map((limit) => (
            <li key={limit}>
              <Bullet />
              {limit}
            </li>
          ))}
        </ul>
      </section>
      <BackToInsight />
    </ViewPage>
  );
}

function Yours({ insight: { links, leftOut, notes, noOutlook } }: { insight: Insight }): JSX.Element {
  const hard = links.filter(({ obstacles }) => obstacles.length > 0);
  // The names of what is left out stand below.
  const limits = notes.filter(({ note }) => note !== 'left-out').map(insightWords.tellNote);
  return (
    <>
      <section class="stack close">
        <h2>{words.yours}</h2>
        {limits.map((limit) => (
          <p key={limit}>{limit}</p>
        ))}
        {hard.length === 0 ? (
          limits.length === 0 && <p>{words.none}</p>
        ) : (
          <ul class="card plain-lines">
            {hard.map((link) => (
              <li key={link.factor}>
                <a class="line-link" href={linkPath(link.factor)}>
                  {link.name}
                </a>
                <span class="support">{words.told(link.days)}</span>
                {tellObstacles(link).join(' ')}
              </li>
            ))}
          </ul>
        )}
      </section>
      {leftOut.length > 0 && (
        <section class="stack close">
          <h2>{words.leftOut}</h2>
          <p>{words.leftOutLine(viewWords.list(leftOut))}</p>
        </section>
      )}
      {noOutlook !== null && (
        <section class="stack close">
          <h2>{words.outlook}</h2>
          <p>{words.noOutlook[noOutlook]}</p>
        </section>
      )}
    </>
  );
}
