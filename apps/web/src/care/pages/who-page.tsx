// Who to see, how soon, and why. While every minute counts there is the call, and nothing else.
import type { JSX } from 'preact';
import { useApp } from '../../app/context.ts';
import { emergencyNumber, useCountry } from '../../app/country.ts';
import { toHash } from '../../app/route.ts';
import { CallButton, telephone } from '../../parts/call.tsx';
import { CareBox } from '../../parts/care-box.tsx';
import { LineIcon } from '../../parts/icons.tsx';
import { Notices } from '../../parts/notices.tsx';
import { Heading, PlainPage } from '../../parts/page-frame.tsx';
import { UrgentTop } from '../../parts/urgent-top.tsx';
import { type ChosenCare, useCare } from '../context.tsx';
import { CareLinks } from '../parts/care-links.tsx';
import { ChoiceCard, ChoiceInside, PractitionerLink } from '../parts/choice-card.tsx';
import { Fold } from '../parts/fold.tsx';
import { SoFarCard } from '../parts/so-far-card.tsx';
import { TellMore } from '../parts/tell-more.tsx';
import { care as words } from '../words/care.ts';

export function WhoPage(): JSX.Element {
  const { chosen } = useCare();
  if (chosen === null) return <EveryPractitioner />;
  return chosen.emergency ? <CallFirst chosen={chosen} /> : <Choices chosen={chosen} />;
}

function EveryPractitioner(): JSX.Element {
  const { about } = useCare();
  return (
    <PlainPage title={words.who.unchecked}>
      <p>{words.who.uncheckedLead}</p>
      <p class="button-row">
        <a class="main" href={toHash({ page: 'check', id: null })}>
          {words.who.check}
        </a>
      </p>
      <PractitionerRows of={about.practitioners} />
      <CareLinks />
    </PlainPage>
  );
}

/** As the result of a check says it. It may come late, over a calmer page: then it is an alert to who listens. */
function CallFirst({ chosen: { care, disposition, record, say } }: { chosen: ChosenCare }): JSX.Element {
  const { session, words: app } = useApp();
  const number = emergencyNumber(useCountry());
  const [first] = care.now;
  return (
    <div class="page still call-first">
      <UrgentTop word={disposition.word} role="alert">
        <Heading>
          {number === null ? disposition.title : disposition.titleWithNumber.replace('{number}', number)}
        </Heading>
        {first !== undefined && <p>{first.howSoon}</p>}
        {care.level !== 'ambulance' && <p>{app.result.tooIll}</p>}
        <CallButton />
      </UrgentTop>
      <div class="inner content">
        <div class="reading stack">
          {say !== '' && (
            <div class="say">
              <p class="support">{app.result.say}</p>
              <p>“{say}”</p>
            </div>
          )}
          <p>{words.who.waits}</p>
          <p>
            <a class="lesser-link" href={toHash({ page: 'result' })} onClick={() => session.openCheck(record.id)}>
              {words.who.result}
            </a>
          </p>
        </div>
      </div>
      <Notices />
    </div>
  );
}

function Choices({ chosen }: { chosen: ChosenCare }): JSX.Element {
  const { words: app } = useApp();
  const { care, record } = chosen;
  const [, ...others] = care.now;
  return (
    <PlainPage title={words.who.title}>
      <p>
        {words.who.lead} <span class="support">{words.who.from(app.day(record.day))}</span>
      </p>
      <First chosen={chosen} />
      {others.map((choice) => (
        <ChoiceCard key={choice.practitioner.id} choice={choice} />
      ))}
      {care.later.length > 0 && (
        <section class="stack">
          <h2>{words.who.later}</h2>
          <p class="support">{words.who.laterLine}</p>
          {care.later.map((choice) => (
            <ChoiceCard key={choice.practitioner.id} choice={choice} />
          ))}
        </section>
      )}
      <SoFarCard />
      {care.level === 'same-day' ? (
        <p>{words.who.waits}</p>
      ) : (
        <>
          <NotNow chosen={chosen} />
          <TellMore groups={['plans', 'so-far']} />
        </>
      )}
      <CareLinks />
      <Fold title={words.who.others}>
        <PractitionerRows of={care.others} />
      </Fold>
    </PlainPage>
  );
}

/** The care card: what is due first, in the colour and shape of the check. */
function First({ chosen: { care, disposition } }: { chosen: ChosenCare }): JSX.Element {
  const { words: app } = useApp();
  const line = useCountry()?.urgentCare[0];
  const [first] = care.now;
  return (
    <CareBox shape={disposition.shape} word={disposition.word}>
      <h2>{first?.practitioner.name ?? words.who.nobody}</h2>
      {first === undefined ? <p>{words.who.nobodyLine}</p> : <ChoiceInside choice={first} />}
      {care.level === 'same-day' && line !== undefined && (
        <a class="main" href={telephone(line.number)}>
          <LineIcon name="phone" />
          {app.call.line(line.name, line.number)}
        </a>
      )}
    </CareBox>
  );
}

function NotNow({ chosen: { care } }: { chosen: ChosenCare }): JSX.Element | null {
  if (care.notNow.length === 0) return null;
  return (
    <section class="stack close">
      <h2>{words.who.notNow}</h2>
      <ul class="plain-lines">
        {care.notNow.map(({ practitioner, because }) => (
          <li key={practitioner.id}>
            <PractitionerLink id={practitioner.id}>{practitioner.name}</PractitionerLink>
            <span class="support">{because}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PractitionerRows({
  of,
}: {
  of: readonly { readonly id: string; readonly name: string; readonly goWhen: readonly string[] }[];
}): JSX.Element {
  return (
    <ul class="plain-lines">
      {of.map(({ id, name, goWhen }) => (
        <li key={id}>
          <PractitionerLink id={id}>{name}</PractitionerLink>
          <span class="support">{goWhen[0]}</span>
        </li>
      ))}
    </ul>
  );
}
