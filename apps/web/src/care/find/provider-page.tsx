// One listing: call, save, share, when it is open, what the list says, how to check who it is, and where it comes from.
import { type Provider, ROLE_NAMES } from '@rhomboid/care';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useObservable } from '../../app/context.ts';
import { toHash } from '../../app/route.ts';
import { telephone } from '../../parts/call.tsx';
import { LineIcon } from '../../parts/icons.tsx';
import { Bar, PlainPage } from '../../parts/page-frame.tsx';
import { AfterBooking } from '../parts/after-booking.tsx';
import { EmergencyBanner } from '../parts/emergency-banner.tsx';
import { Facts, Hours, Source } from './parts/listing-facts.tsx';
import { OpenLine } from './parts/open-line.tsx';
import { RegisterCheck } from './parts/register-check.tsx';
import { shareListing } from './parts/share.ts';
import { useListing } from './parts/use-listing.ts';
import { keepListing, saved } from './store/directory.ts';
import { find } from './words/find.ts';

const words = find.page;
const SEARCH = toHash({ page: 'care', path: 'care/find' });

export function ListingPage({ id }: { readonly id: string }): JSX.Element {
  const provider = useListing(id);
  if (provider === undefined) return <div class="page" aria-busy="true" />;
  if (provider === null)
    return (
      <PlainPage title={words.gone}>
        <p>{words.goneLine}</p>
        <p>
          <a class="lesser-link" href={SEARCH}>
            {words.back}
          </a>
        </p>
      </PlainPage>
    );
  return <Listing provider={provider} />;
}

function Listing({ provider }: { provider: Provider }): JSX.Element {
  const { name, roles, phone, url, address, postcode, hours, flags } = provider;
  const kept = useObservable(saved).some(({ id }) => id === provider.id);
  const [said, setSaid] = useState('');
  const madeUp = flags.includes('made-up');
  return (
    <PlainPage
      title={name}
      bar={
        phone === undefined || madeUp ? null : (
          <Bar
            buttons={
              <a class="main" href={telephone(phone)}>
                <LineIcon name="phone" />
                {words.call(phone)}
              </a>
            }
          />
        )
      }
    >
      <EmergencyBanner />
      {madeUp && (
        <p class="notice">
          <b>{find.madeUp}</b>
        </p>
      )}
      <div class="stack close">
        <p>{roles.map((role) => ROLE_NAMES[role]).join(', ')}</p>
        <OpenLine hours={hours} />
        {phone === undefined ? <p>{words.noPhone}</p> : madeUp && <p>{phone}</p>}
      </div>
      <div class="stack close no-print">
        <p class="find-row">
          {!madeUp && (
            <button type="button" class="second small" aria-pressed={kept} onClick={() => keepListing(provider, !kept)}>
              {kept ? words.saved : words.save}
            </button>
          )}
          <button type="button" class="second small" onClick={async () => setSaid(await shareListing(provider))}>
            {words.share}
          </button>
          {url !== undefined && !madeUp && (
            <a class="second small" href={url} rel="noreferrer external nofollow">
              {words.website}
            </a>
          )}
        </p>
        <p role="status">{said}</p>
      </div>
      {(address !== '' || postcode !== '') && (
        <section class="stack close">
          <h2>{words.address}</h2>
          <p>{[address, postcode].filter((part) => part !== '').join(', ')}</p>
        </section>
      )}
      {hours !== undefined && <Hours hours={hours} />}
      <Facts provider={provider} />
      <RegisterCheck provider={provider} kept={kept} />
      {!madeUp && <AfterBooking />}
      <Source provider={provider} />
      <p class="no-print">
        <a class="lesser-link" href={SEARCH}>
          {words.back}
        </a>
      </p>
    </PlainPage>
  );
}
