// Appointments: what is to come, the day to look again, and the form for one of them.
import { addDays } from '@rhomboid/ground';
import { lookAgainCalendar, visitCalendar } from '@rhomboid/handover';
import type { AppointmentEntry } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { safeDecode } from '../../app/route.ts';
import { entriesOf, useLocalNow, useNotebook } from '../../notebook/context.ts';
import type { NotebookPageProps } from '../../notebook/routes.tsx';
import { common } from '../../notebook/words/common.ts';
import { PlainPage } from '../../parts/page-frame.tsx';
import { download } from '../../result/calendar.ts';
import { readClock } from '../../state/clock.ts';
import { AppointmentForm } from '../parts/appointment-form.tsx';
import { MoreLinks } from '../parts/more-links.tsx';
import { useHandover } from '../state/with-handover.tsx';
import { appointmentWords as words } from '../words/appointments.ts';

/** The form of one appointment; `new` is none yet. */
export function VisitPage({ rest: [id = 'new'] }: NotebookPageProps): JSX.Element {
  const { state } = useNotebook();
  const entry = state.notebook.entries.get(safeDecode(id));
  return <AppointmentForm key={id} entry={entry?.kind === 'appointment' ? entry : null} />;
}

export function AppointmentsPage(): JSX.Element {
  const { state } = useNotebook();
  const { day } = useLocalNow();
  const visits = [...entriesOf(state, 'appointment')].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const [coming, past] = [visits.filter((visit) => visit.day >= day), visits.filter((visit) => visit.day < day)];
  return (
    <PlainPage title={words.title}>
      <p>{words.lead}</p>
      {coming.length === 0 ? <p>{words.none}</p> : <VisitList visits={coming} coming />}
      <p>
        <a class="main" href="#/appointments/visit/new">
          {words.add}
        </a>
      </p>
      <LookAgain />
      {past.length > 0 && (
        <details>
          <summary>{words.past}</summary>
          <VisitList visits={past.reverse()} coming={false} />
        </details>
      )}
      <MoreLinks here="appointments" />
    </PlainPage>
  );
}

function key({ day, time = '' }: AppointmentEntry): string {
  return `${day} ${time}`;
}

function VisitList({ visits, coming }: { visits: readonly AppointmentEntry[]; coming: boolean }): JSX.Element {
  return (
    <ul class="visit-list">
      {visits.map((visit) => {
        const { id, day, time, place, practitioner } = visit;
        return (
          <li key={id}>
            <b>{practitioner}</b>
            <span>{[common.longDay(day), time ?? ''].filter((part) => part !== '').join(', ')}</span>
            {place !== undefined && <span class="support">{place}</span>}
            <span class="button-row">
              {coming && (
                <button
                  type="button"
                  class="second small"
                  onClick={() => download(words.file.visit, visitCalendar(visit, readClock(), words.calendarWords))}
                >
                  {words.calendar}
                  <span class="unseen">: {practitioner}</span>
                </button>
              )}
              <a class="lesser-link" href={`#/appointments/visit/${encodeURIComponent(id)}`}>
                {words.change}
                <span class="unseen">: {practitioner}</span>
              </a>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The day on which the last check asked to look again, while it is still to come. */
function LookAgain(): JSX.Element | null {
  const { record, parts } = useHandover();
  const { day: today } = useLocalNow();
  if (record === null || parts.check === null) return null;
  const day = addDays(record.day, parts.check.assessment.disposition.lookAgainDays);
  if (day <= today) return null;
  return (
    <section class="stack close">
      <h2>{words.lookAgain(common.longDay(day))}</h2>
      <p class="support">{words.lookAgainLine}</p>
      <p>
        <button
          type="button"
          class="second"
          onClick={() =>
            download(words.file.lookAgain, lookAgainCalendar(record.id, day, readClock(), words.calendarWords))
          }
        >
          {words.calendar}
        </button>
      </p>
    </section>
  );
}
