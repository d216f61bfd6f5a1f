// One factor and the pain: what is said of it, the days behind it, how sure it is, and a fair test.
import type { InsightLink } from '@rhomboid/insight';
import type { JSX } from 'preact';
import { useApp } from '../../app/context.ts';
import type { NotebookPageProps } from '../../notebook/routes.tsx';
import { useDays } from '../../notebook/views/days.ts';
import { viewWords } from '../../notebook/words/views.ts';
import { Bar, Heading, Part, PlainPage } from '../../parts/page-frame.tsx';
import { useAsked } from '../engine/use-asked.ts';
import { useExperiments } from '../engine/use-experiments.ts';
import { DaysCard } from '../parts/days-card.tsx';
import { Interval } from '../parts/interval.tsx';
import { designPath, experimentPath, idIn } from '../parts/paths.ts';
import { Refusal } from '../parts/refusal.tsx';
import { RoleQuestion } from '../parts/role-question.tsx';
import { Sureness, surenessOf } from '../parts/sureness.tsx';
import { isRemedy, tellObstacles, tellShown } from '../parts/told.ts';
import { Waiting } from '../parts/waiting.tsx';
import { insightPageWords } from '../words/insight.ts';
import { linkWords as words } from '../words/link.ts';

export function LinkPage({ rest }: NotebookPageProps): JSX.Element {
  const asked = useAsked({ what: 'insight' });
  const { answer } = asked;
  if (answer === null || asked.failed)
    return (
      <PlainPage title={insightPageWords.title.waiting}>
        <Waiting asked={asked} />
      </PlainPage>
    );
  const link = answer.links.find(({ factor }) => factor === idIn(rest[0]));
  if (link === undefined)
    return (
      <PlainPage title={words.missing}>
        <p>{words.missingLine}</p>
        <BackToInsight />
      </PlainPage>
    );
  return <OneLink link={link} />;
}

function OneLink({ link }: { link: InsightLink }): JSX.Element {
  const { hide } = useDays();
  const { title, detail, caution } = tellShown(link, hide);
  const { effect, since } = link;
  // The caution says it already.
  const obstacles = caution === '' ? link.obstacles : link.obstacles.filter((obstacle) => obstacle !== 'response');
  return (
    <div class="page">
      <div class="inner content">
        <div class="stack wide">
          <div class="stack close">
            <p class="kicker">{surenessOf(link)}</p>
            <Heading>{title}</Heading>
            <p class="finding reading">{detail}</p>
            {isRemedy(link) && <p class="support">{words.remedy}</p>}
          </div>
          {!link.roleTold && <RoleQuestion link={link} />}
          <div class="link-grid">
            <DaysCard link={link} hide={hide} />
            <div class="stack">
              {effect !== null && (
                <Part title={words.size}>
                  <Interval points={effect} hide={hide} />
                  <p class="support">{insightPageWords.interval.key}</p>
                </Part>
              )}
              <Part title={words.sure}>
                <Sureness link={link} />
                {since !== null && <p class="support">{words.since(viewWords.fullDay(since))}</p>}
                {caution !== '' && <p>{caution}</p>}
              </Part>
              <Needed link={link} />
              {obstacles.length > 0 && (
                <Part title={words.care}>
                  <ul class="plain-lines">
                    {tellObstacles({ ...link, obstacles }).map((sentence) => (
                      <li key={sentence}>{sentence}</li>
                    ))}
                  </ul>
                </Part>
              )}
              {!link.test.possible && <NoTest link={link} />}
            </div>
          </div>
          <BackToInsight />
        </div>
      </div>
      {link.test.possible && <TestBar factor={link.factor} />}
    </div>
  );
}

/** How many days tell it, and how many more would settle it: a claim that stands needs none, and a few days cannot say. */
function Needed({ link: { days, daysNeeded, obstacles, tier } }: { link: InsightLink }): JSX.Element | null {
  if (tier === 'confirmed' || tier === 'no-link' || obstacles.includes('few-days')) return null;
  return (
    <Part title={words.needed}>
      <p>{words.told(days)}</p>
      <p>{daysNeeded === null ? words.neededNone : daysNeeded === 0 ? words.enough : words.neededDays(daysNeeded)}</p>
    </Part>
  );
}

/** Why there is no test now; where one is running, of this or of something else, the way to it. */
function NoTest({ link: { factor, test } }: { link: InsightLink }): JSX.Element | null {
  const { answer } = useExperiments();
  if (test.possible) return null;
  const { why } = test;
  // Until it is known which test is running, nothing that may be wrong.
  if (why === 'running' && answer === null) return null;
  const running = answer?.find(({ entry }) => entry.ending === undefined);
  const isItsOwn = why === 'running' && running?.entry.subject === factor;
  return (
    <Part title={isItsOwn ? insightPageWords.running : words.noTest}>
      {isItsOwn ? <p>{words.running}</p> : <Refusal why={why} />}
      {running !== undefined && why === 'running' && (
        <p>
          <a class="lesser-link" href={`#/${experimentPath(running.entry.id)}`}>
            {words.runningLink}
          </a>
        </p>
      )}
    </Part>
  );
}

function TestBar({ factor }: { factor: string }): JSX.Element {
  const { router } = useApp();
  return (
    <Bar
      buttons={
        <button type="button" class="main" onClick={() => router.go({ page: 'notebook', path: designPath(factor) })}>
          {words.test}
        </button>
      }
      lesser={<p class="support">{words.testLine}</p>}
    />
  );
}

export function BackToInsight(): JSX.Element {
  return (
    <p class="back-link no-print">
      <a class="lesser-link" href="#/insight">
        {insightPageWords.back}
      </a>
    </p>
  );
}
