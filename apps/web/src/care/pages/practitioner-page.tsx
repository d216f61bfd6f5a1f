// One kind of practitioner: when to go, the first visit, what to take along and ask, and how to check who it is.
import { registersFor } from '@rhomboid/care';
import type { Practitioner } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { useCountry } from '../../app/country.ts';
import { toHash } from '../../app/route.ts';
import { CallButton, CountryPicker } from '../../parts/call.tsx';
import { LineIcon } from '../../parts/icons.tsx';
import { BulletList, Lines } from '../../parts/lists.tsx';
import { Bar, PlainPage } from '../../parts/page-frame.tsx';
import { useCare } from '../context.tsx';
import { AfterBooking } from '../parts/after-booking.tsx';
import { EmergencyBanner } from '../parts/emergency-banner.tsx';
import { FindLink } from '../parts/find-link.tsx';
import { Licence, LicenceNote } from '../parts/licence.tsx';
import { Sources } from '../parts/sources.tsx';
import { care } from '../words/care.ts';
import { NotFoundPage } from './not-found-page.tsx';

export function PractitionerPage({ id }: { readonly id: string }): JSX.Element {
  const { about } = useCare();
  const practitioner = about.practitioners.find((one) => one.id === id);
  return practitioner === undefined ? <NotFoundPage /> : <About key={id} practitioner={practitioner} />;
}

function About({ practitioner }: { practitioner: Practitioner }): JSX.Element {
  const { name, alsoCalled, what, goWhen, firstVisit, bring, ask, avoidIf, stop } = practitioner;
  const words = care.practitioner;
  return (
    <PlainPage
      title={name}
      bar={
        practitioner.class === 'emergency' ? null : (
          <Bar
            buttons={
              <button type="button" class="main" onClick={() => print()}>
                {words.print}
              </button>
            }
          />
        )
      }
    >
      <EmergencyBanner />
      {practitioner.class === 'emergency' && <CallButton />}
      <div class="stack close">
        <p>{what}</p>
        {alsoCalled !== '' && <p class="support">{words.also(alsoCalled)}</p>}
      </div>
      <ForYou practitioner={practitioner} />
      {practitioner.class !== 'emergency' && <FindLink practitioner={practitioner.id} />}
      <Lines title={words.goWhen} lines={goWhen} />
      <Lines title={words.avoid} lines={avoidIf} />
      <Lines title={words.first} lines={firstVisit} />
      <Lines title={words.bring} lines={bring} />
      <Lines title={words.ask} lines={ask} />
      {stop !== '' && (
        <section class="stack close">
          <h2>{words.stop}</h2>
          <p>{stop}</p>
        </section>
      )}
      <CheckThem practitioner={practitioner} />
      {practitioner.class !== 'emergency' && <AfterBooking />}
      <Sources of={[practitioner.provenance]} />
    </PlainPage>
  );
}

/** What the check makes of this practitioner: how soon and why, or why not now. */
function ForYou({ practitioner: { id } }: { practitioner: Practitioner }): JSX.Element | null {
  const { chosen } = useCare();
  if (chosen === null) return null;
  const { now, later, notNow } = chosen.care;
  const choice = [...now, ...later].find((one) => one.practitioner.id === id);
  const barred = notNow.find((one) => one.practitioner.id === id);
  if (choice === undefined && barred === undefined) return null;
  return (
    <section class="panel stack close">
      <h2>{choice === undefined ? care.practitioner.notNow : care.practitioner.soon}</h2>
      {choice === undefined ? (
        <p>{barred?.because}</p>
      ) : (
        <>
          <p class="how-soon">
            <LineIcon name="clock" size={20} />
            <b>{choice.howSoon}</b>
          </p>
          <BulletList lines={choice.why} />
          {choice.open && <p>{care.who.open}</p>}
        </>
      )}
    </section>
  );
}

function CheckThem({ practitioner: { professions } }: { practitioner: Practitioner }): JSX.Element | null {
  const { about } = useCare();
  const country = useCountry();
  const registers = registersFor(about, country?.id ?? null, professions);
  if (professions.length === 0) return null;
  return (
    <section class="stack">
      <h2>{care.practitioner.check}</h2>
      {country === null && <p>{care.practitioner.noCountry}</p>}
      {registers.map((register) => (
        <Licence key={register.profession} register={register} />
      ))}
      <LicenceNote of={registers} />
      <div class="no-print">
        <CountryPicker country={country} />
      </div>
      <p class="no-print">
        <a class="lesser-link" href={toHash({ page: 'care', path: 'care/check' })}>
          {care.practitioner.steps}
        </a>
      </p>
    </section>
  );
}
