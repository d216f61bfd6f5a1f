// What may be behind it: the first three causes with their chance as whole people, and the reasons for and against.
import type { Assessment, Cause, Reason } from '@rhomboid/check';
import type { JSX } from 'preact';
import { useApp } from '../app/context.ts';
import { chanceWord, peopleOutOfTen } from '../check/chance.ts';
import { LineIcon } from '../parts/icons.tsx';
import { PeopleOfTen } from '../parts/people.tsx';
import { WeightSlants } from '../parts/slants.tsx';
import { capital } from '../words/format.ts';

const SHOWN = 3;

export function CausesSection({ assessment }: { assessment: Assessment }): JSX.Element {
  const { words, knowledge } = useApp();
  const causes = assessment.differential.slice(0, SHOWN);
  const { disposition, cause } = assessment.wouldChange;
  const change = disposition ?? cause;
  const ask = change?.answers[0];
  return (
    <section class="stack" id="why" tabIndex={-1}>
      <div>
        <h2>{words.result.causes}</h2>
        <p class="support">{words.result.causesLead}</p>
      </div>
      {causes.map((item, at) => (
        <CauseCard key={item.condition} cause={item} open={at === 0} />
      ))}
      {change !== null && ask !== undefined && change.text !== '' && (
        <div class="panel stack close">
          <h3>{words.result.change}</h3>
          <p>
            <b>{knowledge.findings.find(({ id }) => id === ask.finding)?.ask}</b>
          </p>
          <p>{change.text}</p>
          <p class="no-print">
            <a class="lesser-link" href={`#/check/${encodeURIComponent(ask.finding)}` as const}>
              {words.result.answerNow}
            </a>
          </p>
        </div>
      )}
      <Dangerous causes={assessment.mustNotMiss} />
    </section>
  );
}

function CauseCard({ cause, open }: { cause: Cause; open: boolean }): JSX.Element {
  const { words, knowledge } = useApp();
  const people = peopleOutOfTen(cause);
  return (
    <details class="card" open={open}>
      <summary>
        <div>
          <h3 class="cause-name">{cause.name}</h3>
          <p>
            <b>{capital(chanceWord(cause.probability, knowledge.bands))}:</b>{' '}
            {words.result.chance(people.low, people.high)}
          </p>
          <PeopleOfTen {...people} />
        </div>
        <LineIcon name="down" size={22} />
      </summary>
      <div class="stack close cause-inside">
        <p>{cause.what}</p>
        <Reasons title={words.result.for} reasons={cause.for} speaks="for" />
        <Reasons title={words.result.against} reasons={cause.against} speaks="against" />
        {cause.for.length + cause.against.length === 0 && <p class="support">{words.result.noReasons}</p>}
        <Note title={words.result.course} text={cause.course} />
        <Note title={words.result.care} text={cause.care} />
        <Note title={words.result.watch} text={cause.watch} />
        {cause.medical !== '' && cause.medical !== cause.name && (
          <p class="support">{words.result.medical(cause.medical)}</p>
        )}
      </div>
    </details>
  );
}

function Note({ title, text }: { title: string; text: string }): JSX.Element | null {
  if (text === '') return null;
  return (
    <p>
      <b>{title}:</b> {text}
    </p>
  );
}

/** Reasons that are shown at once; the lesser ones unfold. */
const FIRST_REASONS = 4;

function Reasons({
  title,
  reasons,
  speaks,
}: {
  title: string;
  reasons: readonly Reason[];
  speaks: 'for' | 'against';
}): JSX.Element | null {
  const { words } = useApp();
  if (reasons.length === 0) return null;
  const more = reasons.slice(FIRST_REASONS);
  return (
    <div>
      <div class="reasons-head">
        <h4>{title}</h4>
        <span class="support" aria-hidden="true">
          {words.result.counts}
        </span>
      </div>
      <ReasonList reasons={reasons.slice(0, FIRST_REASONS)} speaks={speaks} />
      {more.length > 0 && (
        <details class="more no-print">
          <summary class="lesser-link">{words.result.moreReasons(more.length)}</summary>
          <ReasonList reasons={more} speaks={speaks} />
        </details>
      )}
    </div>
  );
}

function ReasonList({ reasons, speaks }: { reasons: readonly Reason[]; speaks: 'for' | 'against' }): JSX.Element {
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={`${reason.finding} ${reason.text}`}>
          <Sign speaks={speaks} />
          <span>{reason.text}</span>
          <WeightSlants weight={reason.weight} />
        </li>
      ))}
    </ul>
  );
}

/** Plus in a solid square, minus in an outline. */
function Sign({ speaks }: { speaks: 'for' | 'against' }): JSX.Element {
  const solid = speaks === 'for';
  return (
    <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
      <rect
        x="1"
        y="1"
        width="24"
        height="24"
        rx="6"
        fill={solid ? 'var(--action)' : 'none'}
        stroke={solid ? 'var(--action)' : 'var(--edge)'}
        stroke-width="2"
      />
      <path
        d={solid ? 'M13 8v10M8 13h10' : 'M8 13h10'}
        stroke={solid ? 'var(--onaction)' : 'var(--ink)'}
        stroke-width="2.200"
        stroke-linecap="round"
      />
    </svg>
  );
}

/** Unlikely but serious causes: named apart, so that nobody reads them as likely, and nobody misses their signs. */
function Dangerous({ causes }: { causes: readonly Cause[] }): JSX.Element | null {
  const { words, knowledge } = useApp();
  if (causes.length === 0) return null;
  return (
    <details class="card" data-print>
      <summary>
        <div>
          <h3 class="cause-name">{words.result.dangerous}</h3>
          <p class="support">{words.result.dangerousLead}</p>
        </div>
        <LineIcon name="down" size={22} />
      </summary>
      <ul class="stack close cause-inside">
        {causes.map((cause) => (
          <li key={cause.condition}>
            <b>{cause.name}</b>: {chanceWord(cause.probability, knowledge.bands)}.{' '}
            <span class="support">{cause.watch}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
