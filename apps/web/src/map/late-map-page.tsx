// The map page, fetched after the start page is drawn: it is the largest part and the fourth or later thing a person sees.
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ShownPage } from '../check/page-of.ts';
import type { CheckRecord } from '../state/check-record.ts';

interface MapPageProps {
  readonly page: ShownPage;
  readonly record: CheckRecord;
}

let loaded: ComponentType<MapPageProps> | null = null;

/** Fetches the map page ahead, while this release is surely still there. */
export async function fetchMapPage(): Promise<ComponentType<MapPageProps>> {
  loaded = (await import('./map-page.tsx')).MapPage;
  return loaded;
}

/** The map page as soon as it is here. */
export function LateMapPage(props: MapPageProps): JSX.Element {
  const [MapPage, setMapPage] = useState(() => loaded);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (MapPage !== null) return;
    fetchMapPage().then(
      (page) => setMapPage(() => page),
      () => setFailed(true),
    );
  }, [MapPage]);
  // The frame around all pages catches this and offers to load again.
  if (failed) throw new Error('The map page did not load.');
  return MapPage === null ? <div class="page" aria-busy="true" /> : <MapPage {...props} />;
}
