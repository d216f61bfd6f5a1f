// The listing with an id: from the lists, with what other lists say of it, or as it was saved.
import { mergeListings, type Provider, rowsOf } from '@rhomboid/care';
import { useEffect, useState } from 'preact/hooks';
import { useObservable } from '../../../app/context.ts';
import { directory, loadDirectory, saved } from '../store/directory.ts';

/** Undefined while it is looked for; null where it is not here. */
export function useListing(id: string): Provider | null | undefined {
  const here = useObservable(directory);
  const kept = useObservable(saved).find((one) => one.id === id)?.provider;
  const [found, setFound] = useState<Provider | null | undefined>(undefined);
  useEffect(() => {
    if (here === null) {
      void loadDirectory();
      return;
    }
    if (here === 'none') {
      setFound(null);
      return;
    }
    here.records(rowsOf(here.columns, id)).then(
      ([first, ...others]) => setFound(first === undefined ? null : mergeListings([first, ...others])),
      () => setFound(null),
    );
  }, [here, id]);
  if (found === undefined) return undefined;
  // What the person ticked of the register was saved with the listing.
  const ticked = kept?.licence?.verifiedByUserAt;
  if (found === null) return kept ?? null;
  return ticked === undefined ? found : { ...found, licence: { ...found.licence, verifiedByUserAt: ticked } };
}
