// The if-then sheet for a bad day.
import type { JSX } from 'preact';
import { emergencyNumber, useCountry } from '../../app/country.ts';
import { Heading, PlainPage } from '../../parts/page-frame.tsx';
import { useCareNow } from '../state/care-now.ts';
import { usePlan } from '../state/use-plan.ts';
import { itemWords } from '../words/item.ts';
import { weekWords, badDayWords as words } from '../words/you.ts';
import { CareFirstPage, WaitingPlan, waits } from './care-first-page.tsx';

export function BadDayPage(): JSX.Element {
  const planned = usePlan();
  const care = useCareNow();
  const number = emergencyNumber(useCountry());
  if (planned !== null && waits(planned)) return <WaitingPlan planned={planned} />;
  if (care !== null) return <CareFirstPage {...care} />;
  if (planned === null || planned.plan.badDay.length === 0)
    return (
      <PlainPage title={words.title}>
        <p class="button-row">
          <a class="main" href="#/notebook/flare">
            {words.flare}
          </a>
          <a class="second" href="#/plan">
            {itemWords.notHere.back}
          </a>
        </p>
      </PlainPage>
    );
  return (
    <div class="page">
      <div class="inner content">
        <div class="reading stack wide">
          <div class="stack close">
            <Heading>{words.title}</Heading>
            <p class="support">{words.lead}</p>
          </div>
          <ul class="if-then">
            {planned.plan.badDay.map(({ when, do: what }) => (
              <li key={when}>
                <p>
                  <b>{words.when}:</b> {when}
                </p>
                <p>
                  <b>{words.so}:</b> {what}
                </p>
              </li>
            ))}
          </ul>
          <p>
            <b>{weekWords.help(number)}</b>
          </p>
          <p class="button-row no-print">
            <a class="second" href="#/notebook/flare">
              {words.flare}
            </a>
            <a class="second" href="#/check">
              {words.check}
            </a>
            <button type="button" class="lesser-link" onClick={() => print()}>
              {words.print}
            </button>
          </p>
        </div>
      </div>
    </div>
  );
}
