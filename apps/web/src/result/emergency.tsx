// The result when every minute counts: the call first, nothing above it, no movement.
import type { Assessment } from '@rhomboid/check';
import type { JSX } from 'preact';
import { useApp } from '../app/context.ts';
import { emergencyNumber, useCountry } from '../app/country.ts';
import { CallButton } from '../parts/call.tsx';
import { LineIcon } from '../parts/icons.tsx';
import { Heading } from '../parts/page-frame.tsx';
import { UrgentTop } from '../parts/urgent-top.tsx';
import type { CheckRecord } from '../state/check-record.ts';
import { BelowTheCall } from './late-parts.ts';
import { Steps } from './what-to-do.tsx';

export function EmergencyResult({ record, assessment }: { record: CheckRecord; assessment: Assessment }): JSX.Element {
  const { words } = useApp();
  const country = useCountry();
  const number = emergencyNumber(country);
  const { disposition } = assessment;
  const ambulance = disposition.level === 'ambulance';
  const title = number === null ? disposition.title : disposition.titleWithNumber.replace('{number}', number);
  return (
    <div class="page still">
      <UrgentTop word={disposition.word}>
        <Heading>{title}</Heading>
        {/* Above the reasons: large text must not push it out of sight. */}
        {!ambulance && <p>{words.result.tooIll}</p>}
        <CallButton />
        <YouTold record={record} assessment={assessment} />
        {(disposition.because[0] ? disposition.because.slice(0, 2) : [disposition]).map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
      </UrgentTop>
      <div class="inner content">
        <div class="reading stack wide until">
          {disposition.operator !== '' && (
            <div class="say">
              <p class="support">{words.result.say}</p>
              <p>“{disposition.operator}”</p>
            </div>
          )}
          <Steps title={ambulance ? words.result.until : words.result.todo} assessment={assessment} />
          <div class="rows no-print">
            <Row href="#/help">{words.result.noVoice}</Row>
            <Row href="#/settings">{country === null ? words.country.label : words.result.notInCountry}</Row>
            <Row href="#/answers">{words.result.mistake}</Row>
          </div>
          <BelowTheCall.Page record={record} assessment={assessment} />
        </div>
      </div>
    </div>
  );
}

/** The answers that made it an emergency, in the words in which they were asked. */
function YouTold({ record, assessment }: { record: CheckRecord; assessment: Assessment }): JSX.Element | null {
  const { words } = useApp();
  const decisive = new Set(
    assessment.redFlags
      .filter(({ level }) => level === assessment.disposition.level)
      .flatMap(({ findings }) => findings),
  );
  const signs = assessment.told.present
    .filter(({ finding }) => decisive.has(finding) && record.answers[finding] === 'yes')
    .map(({ label }) => label);
  if (signs.length === 0) return null;
  return (
    <p>
      <b>{words.result.youTold(signs.join('; '))}</b>
    </p>
  );
}

function Row({ href, children }: { href: `#/${string}`; children: string }): JSX.Element {
  return (
    <a href={href}>
      {children}
      <LineIcon name="right" size={20} />
    </a>
  );
}
