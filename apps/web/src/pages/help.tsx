// Get help: the number to call, when, and what to say. Reachable from every page.
import type { JSX } from 'preact';
import { useApp } from '../app/context.ts';
import { useCountry } from '../app/country.ts';
import { CallButton, CountryPicker, PhoneLines } from '../parts/call.tsx';
import { Lines } from '../parts/lists.tsx';
import { Heading } from '../parts/page-frame.tsx';
import { UrgencyShape } from '../parts/urgency.tsx';

export function HelpPage(): JSX.Element {
  const { words, knowledge } = useApp();
  const country = useCountry();
  const urgent = country?.urgentCare ?? [];
  const crisis = country?.crisis ?? [];
  const silent =
    country === null || country.cannotSpeak === ''
      ? words.help.noVoiceLines
      : [country.cannotSpeak, ...words.help.noVoiceLines];
  return (
    <div class="page still">
      <div class="urgent-top">
        <div class="inner">
          <div class="reading">
            <p class="word">
              <UrgencyShape urgency="emergency" size={38} inverted />
              {words.result.emergencyWord}
            </p>
            <Heading>{words.help.title}</Heading>
            <p>{country === null ? words.help.unknown : words.help.lead}</p>
            <CallButton />
          </div>
        </div>
      </div>
      <div class="inner content">
        <div class="reading stack wide until">
          <Lines
            title={words.help.callIf}
            lines={knowledge.watchFor.filter(({ level }) => level === 'ambulance').map(({ sign }) => sign)}
          />
          <Lines title={words.help.say} lines={words.help.sayLines} />
          <Lines title={words.help.noVoice} lines={silent} />
          {(urgent.length > 0 || (country?.urgentCareWords ?? '') !== '') && (
            <section class="stack close">
              <h2>{words.help.urgent}</h2>
              {country !== null && country.urgentCareWords !== '' && (
                <p>{words.help.urgentWords(country.urgentCareWords)}</p>
              )}
              <PhoneLines lines={urgent} />
            </section>
          )}
          {crisis.length > 0 && (
            <section class="stack close">
              <h2>{words.help.crisis}</h2>
              <PhoneLines lines={crisis} />
            </section>
          )}
          <CountryPicker country={country} />
        </div>
      </div>
    </div>
  );
}
