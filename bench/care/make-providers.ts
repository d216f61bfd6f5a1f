// Listings around made-up towns, as many in the large ones as in real life: the nth town has an nth of the first one's.
import { type Position, PROVIDER_ROLES, type Provider } from '@rhomboid/care';
import { random } from '@rhomboid/ground';

const TOWNS = 3000;

/** Where the towns lie; asked-for places are among them, larger ones more often. */
export function townPicker(seed: number): () => Position {
  const roll = random(seed);
  const towns = Array.from({ length: TOWNS }, () => ({ lat: 25 + 24 * roll(), lon: -124 + 57 * roll() }));
  const shares = towns.map((_, i) => 1 / (i + 1));
  const sum = shares.reduce((a, b) => a + b, 0);
  const ends: number[] = [];
  for (const share of shares) ends.push((ends.at(-1) ?? 0) + share / sum);
  return () => {
    const at = roll();
    const town = towns[ends.findIndex((end) => end >= at)] ?? towns[0]!;
    const angle = 2 * Math.PI * roll();
    const away = 0.35 * roll() * roll();
    return { lat: town.lat + away * Math.cos(angle), lon: town.lon + away * Math.sin(angle) };
  };
}

const HOURS = ['Mo-Fr 08:00-17:00', 'Mo-Sa 09:00-18:00', '24/7', 'by appointment'];

export function* madeProviders(count: number, seed: number): Generator<Provider> {
  const roll = random(seed + 1);
  const place = townPicker(seed);
  for (let i = 0; i < count; i++) {
    const { lat, lon } = place();
    const role = PROVIDER_ROLES[Math.floor(roll() ** 2 * PROVIDER_ROLES.length)]!;
    const hours = roll() < 0.3 ? HOURS[Math.floor(roll() * HOURS.length)]! : null;
    yield {
      id: `osm:node/${i}`,
      source: 'osm',
      sourceId: `node/${i}`,
      attribution: '',
      fetchedAt: '2026-11-21',
      kind: 'org',
      name: `Practice ${Math.floor(1e9 * roll()).toString(36)} ${i.toString(36)}`,
      roles: roll() < 0.1 ? [role, 'other'] : [role],
      address: '',
      postcode: String(10_000 + Math.floor(40_000 * roll())),
      country: 'us',
      lat,
      lon,
      geocodeQuality: 'exact',
      phone: `555${1_000_000 + i}`,
      ...(hours === null ? {} : { hours }),
      ...(roll() < 0.2 ? { wheelchair: roll() < 0.7 ? 'yes' : 'no' } : {}),
      lastUpdated: '',
      flags: [],
    };
  }
}
