// Searches, and fetches the records of what was found.
import { type LocalTime, type Provider, type ProviderHit, type ProviderHits, searchProviders } from '@rhomboid/care';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Directory } from '../store/directory.ts';
import type { Asked } from './asked.ts';
import { type Place, placeOf } from './where.ts';

export interface Found {
  readonly hit: ProviderHit;
  readonly provider: Provider;
}

export interface Answer {
  readonly place: Place;
  readonly hits: ProviderHits | null;
  /** Null while they are fetched. */
  readonly listed: readonly Found[] | null;
}

/** What fits; null while nothing was searched for. */
export function useFound(directory: Directory, asked: Asked, country: string | null): Answer | null {
  const answer = useMemo(() => {
    if (!asked.searched) return null;
    const place: Place =
      asked.device === null ? placeOf(asked.where, directory, country) : { near: asked.device, rough: false };
    if ('mistake' in place) return { place, hits: null };
    const { role, withinKm, features, language, onlyKnown, most, openNow } = asked;
    const openAt = openNow ? localNow() : null;
    const { rough: _rough, ...near } = place;
    return {
      place,
      hits: searchProviders(directory.columns, {
        role,
        ...near,
        withinKm,
        features,
        language,
        onlyKnown,
        most,
        openAt,
      }),
    };
  }, [directory, asked, country]);
  const [fetched, setFetched] = useState<{ for: unknown; listed: readonly Found[] } | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  useEffect(() => {
    const hits = answer?.hits?.hits;
    if (hits === undefined) return;
    let here = true;
    directory.records(hits.map(({ row }) => row)).then(
      (providers) =>
        here && setFetched({ for: answer, listed: hits.map((hit, i) => ({ hit, provider: providers[i]! })) }),
      (error: unknown) => here && setFailed(error),
    );
    return () => {
      here = false;
    };
  }, [answer, directory]);
  // The frame around all pages catches this and offers to load again.
  if (failed !== null) throw failed;
  if (answer === null) return null;
  return { ...answer, listed: fetched?.for === answer ? fetched.listed : null };
}

/** The time of the week where the person is. */
export function localNow(): LocalTime {
  const now = new Date();
  return { weekday: (now.getDay() + 6) % 7, minute: 60 * now.getHours() + now.getMinutes() };
}
