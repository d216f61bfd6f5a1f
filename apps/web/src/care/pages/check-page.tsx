// How to check who treats you where you live, and adverts to be wary of.
import type { JSX } from 'preact';
import { useCountry } from '../../app/country.ts';
import { CountryPicker } from '../../parts/call.tsx';
import { NumberedSteps } from '../../parts/lists.tsx';
import { PlainPage } from '../../parts/page-frame.tsx';
import { useCare } from '../context.tsx';
import { EmergencyBanner } from '../parts/emergency-banner.tsx';
import { Licence, LicenceNote } from '../parts/licence.tsx';
import { Sources } from '../parts/sources.tsx';
import { care } from '../words/care.ts';

export function CheckPage(): JSX.Element {
  const { about } = useCare();
  const country = useCountry();
  const registers = about.registerAdvice.registers.filter((one) => one.country === country?.id);
  return (
    <PlainPage title={care.check.title}>
      <EmergencyBanner />
      <p>{care.check.lead}</p>
      <section class="stack">
        <h2>{care.check.steps}</h2>
        <NumberedSteps steps={about.registerAdvice.steps} />
      </section>
      <section class="stack">
        <h2>{care.check.country}</h2>
        <div class="no-print">
          <CountryPicker country={country} />
        </div>
        {country === null && <p>{care.practitioner.noCountry}</p>}
        <LicenceNote of={registers} />
        {registers.map((register) => (
          <Licence key={register.profession} register={register} />
        ))}
      </section>
      <section class="stack">
        <h2>{care.check.adverts}</h2>
        <p>{care.check.advertsLine}</p>
        <ul class="plain-lines">
          {about.adverts.map(({ id, sign, why, instead }) => (
            <li key={id}>
              <b>{sign}</b>
              <span>
                {care.check.why} {why}
              </span>
              <span>
                {care.check.instead} {instead}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <Sources of={[...registers, ...about.adverts].map(({ provenance }) => provenance)} />
    </PlainPage>
  );
}
