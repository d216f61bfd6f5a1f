// Where it hurt, on the notebook's first page: the back three times, and what lies elsewhere in words.
import { placeOf, regionName } from '@rhomboid/body';
import type { JSX } from 'preact';
import { notebookWords, viewWords } from '../words/views.ts';
import type { Days } from './days.ts';
import { backFrame, paintedPlaces } from './heat-places.ts';
import { HeatRow } from './heat-row.tsx';
import { MAP_NAMES, type PeriodMaps, usePeriodMaps } from './period-maps.ts';

const { where: words } = notebookWords;

export function PlacesCard({ days, shown }: { days: Days; shown: Days['all'] }): JSX.Element {
  const maps = usePeriodMaps(days, shown);
  return (
    <section class="places-section">
      <h2>{words.title}</h2>
      {maps === null ? <p>{words.none}</p> : <Pictures maps={maps} />}
      <p class="no-print">
        <a class="lesser-link" href="#/notebook/maps">
          {words.link}
        </a>
      </p>
    </section>
  );
}

function Pictures({ maps }: { maps: PeriodMaps }): JSX.Element {
  const regions = [...new Set(MAP_NAMES.flatMap((name) => paintedPlaces(maps[name]).map(({ region }) => region)))];
  const elsewhere = regions.filter((region) => placeOf(region).view !== 'back').map((region) => regionName(region));
  return (
    <>
      <HeatRow maps={maps} view="back" frame={backFrame(regions)} />
      <p class="support">
        {words.lead}
        {elsewhere.length > 0 && ` ${words.also(viewWords.list(elsewhere))}`}
      </p>
    </>
  );
}
