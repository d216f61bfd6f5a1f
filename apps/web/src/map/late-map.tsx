// The map's drawings, fetched after the start page is drawn: they are the largest part, and the seventh thing a person sees.
import type { PainMap } from '@rhomboid/body';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ShownPage } from '../check/page-of.ts';
import type { CheckRecord } from '../state/check-record.ts';

type Drawings = typeof import('./drawings.ts');

let loaded: Drawings | null = null;

/** Fetches the drawings ahead, while this release is surely still there. */
export async function fetchDrawings(): Promise<Drawings> {
  loaded = await import('./drawings.ts');
  return loaded;
}

/** The map page as soon as it is here. */
export function LateMapPage(props: { readonly page: ShownPage; readonly record: CheckRecord }): JSX.Element {
  const drawings = useDrawings();
  return drawings === null ? <div class="page" aria-busy="true" /> : <drawings.MapPage {...props} />;
}

/** The picture of a map as soon as it is here. */
export function LateMapPicture({ map }: { readonly map: PainMap }): JSX.Element | null {
  const drawings = useDrawings();
  return drawings === null ? null : <drawings.MapPicture map={map} />;
}

function useDrawings(): Drawings | null {
  const [drawings, setDrawings] = useState(() => loaded);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (drawings !== null) return;
    fetchDrawings().then(
      (fetched) => setDrawings(fetched),
      () => setFailed(true),
    );
  }, [drawings]);
  // The frame around all pages catches this and offers to load again.
  if (failed) throw new Error('The drawings did not load.');
  return drawings;
}
