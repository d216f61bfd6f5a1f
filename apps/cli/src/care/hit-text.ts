// Found listings as lines to read.
import { type Provider, type ProviderHit, ROLE_NAMES, type Wish } from '@rhomboid/care';
import { wrap } from '../words/wrap.ts';

const WISHES: Readonly<Record<Wish, string>> = {
  wheelchair: 'wheelchair access',
  homeVisit: 'home visits',
  telehealth: 'visits by video',
  language: 'languages',
  open: 'hours',
};

export interface Found {
  readonly provider: Provider;
  readonly hit: ProviderHit;
}

/** One listing as a few lines, with its number. */
export function hitText({ provider, hit }: Found, number: number): string {
  const { km, rough, unknown } = hit;
  const away = km === null ? 'place not known' : `${rough ? 'about ' : ''}${kmText(km)}`;
  const facts = [
    provider.roles.map((role) => ROLE_NAMES[role]).join('; '),
    [provider.address, provider.postcode].filter((part) => part !== '').join(', '),
    provider.phone === undefined ? '' : `Phone ${provider.phone}`,
    provider.url ?? '',
    provider.hours === undefined ? '' : `Hours ${provider.hours}`,
    unknown.length === 0 ? '' : `Not told, ask: ${unknown.map((wish) => WISHES[wish]).join(', ')}`,
    `${provider.attribution}; data of ${provider.lastUpdated || provider.fetchedAt}${provider.flags.includes('made-up') ? '; MADE UP' : ''}`,
  ];
  const lead = ' '.repeat(4);
  const lines = facts.filter((fact) => fact !== '').map((fact) => wrap(fact, lead));
  return [`${String(number).padStart(2)}. ${provider.name} (${away})`, ...lines].join('\n');
}

function kmText(km: number): string {
  return `${km < 10 ? km.toFixed(1) : Math.round(km)} km`;
}
