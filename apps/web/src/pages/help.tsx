// Get help: the number to call, when, and what to say. Reachable from every page.
import type { JSX } from 'preact';
import { useApp } from '../app/context.ts';
import { useCountry } from '../app/country.ts';
import { CallButton, CountryPicker, PhoneLines } from '../parts/call.tsx';
import { Lines } from '../parts/lists.tsx';
import { Heading, Part } from '../parts/page-frame.tsx';
import { UrgentTop } from '../parts/urgent-top.tsx';

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
      <UrgentTop word={words.result.emergencyWord}>
        <Heading>{words.help.title}</Heading>
        <p>{country === null ? words.help.unknown : words.help.lead}</p>
        <CallButton />
      </UrgentTop>
      <div class="inner content">
        <div class="reading stack wide until">
          <Lines
            title={words.help.callIf}
            lines={knowledge.watchFor.filter(({ level }) => level === 'ambulance').map(({ sign }) => sign)}
          />
          <Lines title={words.help.say} lines={words.help.sayLines} />
          <Lines title={words.help.noVoice} lines={silent} />
          {(urgent.length > 0 || (country?.urgentCareWords ?? '') !== '') && (
            <Part title={words.help.urgent}>
              {country !== null && country.urgentCareWords !== '' && (
                <p>{words.help.urgentWords(country.urgentCareWords)}</p>
              )}
              <PhoneLines lines={urgent} />
            </Part>
          )}
          {crisis.length > 0 && (
            <Part title={words.help.crisis}>
              <PhoneLines lines={crisis} />
            </Part>
          )}
          <CountryPicker country={country} />
        </div>
      </div>
    </div>
  );
}
