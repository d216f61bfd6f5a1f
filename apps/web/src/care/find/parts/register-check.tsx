// "A listing is not a check": the register of the person's country, and the tick of who looked there.
import { type Provider, ROLE_PROFESSIONS, registersFor } from '@rhomboid/care';
import type { JSX } from 'preact';
import { useCountry } from '../../../app/country.ts';
import { toHash } from '../../../app/route.ts';
import { CountryPicker } from '../../../parts/call.tsx';
import { Choice } from '../../../parts/choices.tsx';
import { useCare } from '../../context.tsx';
import { Licence, LicenceNote } from '../../parts/licence.tsx';
import { keepListing } from '../store/directory.ts';
import { find } from '../words/find.ts';

const words = find.page;

export function RegisterCheck({ provider, kept }: { provider: Provider; kept: boolean }): JSX.Element {
  const { about } = useCare();
  const country = useCountry();
  const professions = [...new Set(provider.roles.flatMap((role) => ROLE_PROFESSIONS[role]))];
  const registers = registersFor(about, country?.id ?? null, professions);
  const { state, number, verifiedByUserAt } = provider.licence ?? {};
  const told = [state, number].filter((part) => part !== undefined).join(' ');
  const tick = (): Promise<void> => {
    const { verifiedByUserAt: _was, ...rest } = provider.licence ?? {};
    const licence =
      verifiedByUserAt === undefined ? { ...rest, verifiedByUserAt: new Date().toISOString().slice(0, 10) } : rest;
    return keepListing({ ...provider, licence }, true);
  };
  return (
    <section class="panel stack">
      <div class="stack close">
        <h2>{words.check}</h2>
        <p>{words.checkLine}</p>
        {told !== '' && <p>{words.licence(told)}</p>}
      </div>
      {registers.map((register) => (
        <Licence key={register.profession} register={register} />
      ))}
      <LicenceNote of={registers} />
      {country === null && (
        <div class="no-print">
          <p>{words.country}</p>
          <CountryPicker country={country} />
        </div>
      )}
      {kept && (
        <Choice
          type="checkbox"
          name="looked"
          checked={verifiedByUserAt !== undefined}
          onChoose={tick}
          {...(verifiedByUserAt === undefined ? {} : { support: words.lookedOn(find.day(verifiedByUserAt)) })}
        >
          {words.looked}
        </Choice>
      )}
      <p class="no-print">
        <a class="lesser-link" href={toHash({ page: 'care', path: 'care/check' })}>
          {words.steps}
        </a>
      </p>
    </section>
  );
}
