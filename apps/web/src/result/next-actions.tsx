// The one main button of a result, and the lesser things to do with it: calendar, print, keep, start again.
import type { Assessment } from '@rhomboid/check';
import { addDays } from '@rhomboid/ground';
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useApp } from '../app/context.ts';
import { useCountry } from '../app/country.ts';
import { telephone } from '../parts/call.tsx';
import { LineIcon } from '../parts/icons.tsx';
import { Bar } from '../parts/page-frame.tsx';
import { StartAgain } from '../parts/start-again.tsx';
import type { CheckRecord } from '../state/check-record.ts';
import { calendarFile, download } from './calendar.ts';

/** Same day: call the advice line where there is one. A visit: take this along. Where nothing is more urgent: the plan. */
export function MainStep({ assessment }: { assessment: Assessment }): JSX.Element {
  const { words } = useApp();
  const { level } = assessment.disposition;
  const line = useCountry()?.urgentCare[0];
  return (
    <Bar
      buttons={
        level === 'same-day' && line !== undefined ? (
          <a class="main" href={telephone(line.number)}>
            <LineIcon name="phone" />
            {words.call.line(line.name, line.number)}
          </a>
        ) : level === 'self-care' ? (
          <PlanLink main />
        ) : (
          <>
            {level !== 'same-day' && <PlanLink />}
            <button type="button" class="main" onClick={() => print()}>
              {words.result.printVisit}
            </button>
          </>
        )
      }
      lesser={
        <>
          <JumpLink target="worry">{words.result.worryTitle}</JumpLink>
          <JumpLink target="why">{words.result.whyLink}</JumpLink>
        </>
      }
    />
  );
}

function PlanLink({ main = false }: { main?: boolean }): JSX.Element {
  const { words } = useApp();
  return (
    <a class={main ? 'main' : 'second'} href="#/plan">
      {words.result.plan}
      {main && <LineIcon name="forward" />}
    </a>
  );
}

/** Hands the date to look again over as a calendar file. */
function useReminder(record: CheckRecord, assessment: Assessment): () => void {
  const { title, text, file } = useApp().words.calendar;
  const day = addDays(record.day, assessment.disposition.lookAgainDays);
  return () => download(file, calendarFile({ id: record.id, day, stamp: record.changedAt, title, text }));
}

/** Hash routes leave no room for anchors: the link moves view and focus itself. */
function JumpLink({ target, children }: { target: string; children: string }): JSX.Element {
  const jump = (): void => {
    const place = document.getElementById(target);
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  };
  return (
    <button type="button" class="lesser-link" onClick={jump}>
      {children}
    </button>
  );
}

/** Everything else to do with a result. `calendar`: whether a date to look again makes sense. */
export function KeepLinks({ record, calendar }: { record: CheckRecord; calendar: boolean }): JSX.Element {
  const { words, session } = useApp();
  const [asking, setAsking] = useState(false);
  const saved = useRef<HTMLParagraphElement>(null);
  const remind = useReminder(record, session.resultOf(record).assessment);
  const keep = (): void => {
    session.keep(record);
    // The button goes; who came by keyboard stays here.
    saved.current?.focus();
    // Asks the browser not to clear it by itself; a no changes nothing for the person.
    navigator.storage?.persist?.().catch(() => {});
  };
  return (
    <section class="stack close no-print">
      <h2>{words.result.share}</h2>
      <div class="rows">
        {record.kept ? null : (
          <button type="button" onClick={keep}>
            {words.result.save}
            <LineIcon name="right" size={20} />
          </button>
        )}
        <button type="button" onClick={() => print()}>
          {words.result.print}
          <LineIcon name="right" size={20} />
        </button>
        {calendar && (
          <button type="button" onClick={remind}>
            {words.result.calendar}
            <LineIcon name="right" size={20} />
          </button>
        )}
        <button type="button" onClick={() => setAsking(true)}>
          {words.result.startAgain}
          <LineIcon name="right" size={20} />
        </button>
      </div>
      <p role="status" ref={saved} tabIndex={-1}>
        {record.kept ? words.result.saved : ''}
      </p>
      <StartAgain record={record} open={asking} onClose={() => setAsking(false)} />
    </section>
  );
}
