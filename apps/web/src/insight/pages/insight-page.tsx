// What the notebook shows: few things, the surest first, and what it does not know yet.
import type { ExperimentState, Insight, InsightLink } from '@rhomboid/insight';
import type { JSX } from 'preact';
import { useDays } from '../../notebook/views/days.ts';
import { ViewPage } from '../../notebook/views/view-page.tsx';
import { viewWords } from '../../notebook/words/views.ts';
import { useAsked } from '../engine/use-asked.ts';
import { useExperiments } from '../engine/use-experiments.ts';
import { Claims } from '../parts/claims.tsx';
import { WhatToLog } from '../parts/early.tsx';
import { Flares, FlareWarning } from '../parts/flares.tsx';
import { Outlook } from '../parts/outlook.tsx';
import { Relief } from '../parts/relief.tsx';
import { NoLinks, WaitingLinks } from '../parts/rest.tsx';
import { TestRows } from '../parts/test-rows.tsx';
import { isRemedy } from '../parts/told.ts';
import { Waiting } from '../parts/waiting.tsx';
import { insightPageWords as words } from '../words/insight.ts';

const CLAIMED: ReadonlySet<string> = new Set(['confirmed', 'likely', 'hint']);

export function InsightPage(): JSX.Element {
  const asked = useAsked({ what: 'insight' });
  const experiments = useExperiments();
  const { answer } = asked;
  if (answer === null || asked.failed)
    return (
      <ViewPage title={words.title.waiting}>
        <Waiting asked={asked} />
      </ViewPage>
    );
  return <Shown insight={answer} experiments={experiments.answer ?? []} />;
}

function Shown({ insight, experiments }: { insight: Insight; experiments: readonly ExperimentState[] }): JSX.Element {
  const { hide } = useDays();
  const { links, painDays, from, today, untilClaims } = insight;
  const of = (test: (link: InsightLink) => boolean): readonly InsightLink[] => links.filter(test);
  const claims = of(({ tier }) => CLAIMED.has(tier));
  const lead = from === null ? undefined : words.lead(painDays, viewWords.fullDay(from), viewWords.fullDay(today));
  return (
    <ViewPage title={titleOf(insight, claims)} {...(lead === undefined ? {} : { lead })}>
      <FlareWarning flares={insight.flares} />
      {untilClaims > 0 && <WhatToLog insight={insight} />}
      <TestRows experiments={experiments.filter(({ entry }) => entry.ending === undefined)} title={words.running} />
      {claims.length > 0 ? <Claims links={claims} hide={hide} /> : untilClaims === 0 && <p>{words.noneLine}</p>}
      <div class="insight-columns">
        <Relief relief={insight.relief} hide={hide} />
        <Outlook outlook={insight.outlook} hide={hide} />
        <Flares flares={insight.flares} hide={hide} />
        <NoLinks links={of((link) => link.tier === 'no-link' && !isRemedy(link))} />
        <WaitingLinks links={of(({ tier }) => tier === 'watching' || tier === 'open')} early={untilClaims > 0} />
        <TestRows experiments={experiments.filter(({ entry }) => entry.ending !== undefined)} title={words.over} />
      </div>
      <p>
        <a class="lesser-link" href="#/insight/unknown">
          {words.unknown}
        </a>
      </p>
    </ViewPage>
  );
}

function titleOf({ painDays, untilClaims }: Insight, claims: readonly InsightLink[]): string {
  const { title } = words;
  const sure = claims.filter(({ tier }) => tier !== 'hint').length;
  if (painDays === 0) return title.empty;
  if (sure > 0) return title.claims(sure);
  if (claims.length > 0) return title.hints;
  return untilClaims > 0 ? title.early : title.none;
}
