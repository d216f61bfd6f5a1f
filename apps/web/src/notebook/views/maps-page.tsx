// Where it hurt over a period: first, average and now side by side, for every side of the body that has something to show.
import { frameOf, type RegionId, type View } from '@rhomboid/body';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { viewWords } from '../words/views.ts';
import { mapsWords as words } from '../words/views-maps.ts';
import { daysOf, useDays, usePeriod } from './days.ts';
import { Ways } from './empty-view.tsx';
import { backFrame, paintedPlaces, viewsOf } from './heat-places.ts';
import { HeatRow } from './heat-row.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { MAP_NAMES, type MapName, type PeriodMaps, usePeriodMaps } from './period-maps.ts';
import { PlaceTable } from './place-table.tsx';
import { ViewPage } from './view-page.tsx';

export function MapsPage(): JSX.Element {
  const days = useDays();
  const [period, setPeriod] = usePeriod();
  const shown = useMemo(() => daysOf(days.all, period), [days.all, period]);
  const maps = usePeriodMaps(days, shown);
  return (
    <ViewPage title={words.title} lead={words.lead} choice={<PeriodChoice period={period} onChoose={setPeriod} />}>
      {maps === null ? <NoPlaces /> : <Maps maps={maps} hide={days.hide} />}
    </ViewPage>
  );
}

function NoPlaces(): JSX.Element {
  return (
    <>
      <p>
        <b>{words.empty}</b> {words.emptyLine}
      </p>
      <Ways ways={[{ to: '#/notebook/pain', text: words.emptyMain }]} />
    </>
  );
}

function Maps({ maps, hide }: { maps: PeriodMaps; hide: boolean }): JSX.Element {
  const regions: readonly RegionId[] = MAP_NAMES.flatMap((name) =>
    paintedPlaces(maps[name]).map(({ region }) => region),
  );
  const frame = (view: View): ReturnType<typeof frameOf> => (view === 'back' ? backFrame(regions) : frameOf(view));
  return (
    <>
      {viewsOf(regions).map((view) => (
        <section key={view} class="heat-views">
          <div>
            <h2>{words.views[view]}</h2>
            <p class="support">{words.seen[view]}</p>
          </div>
          <HeatRow
            maps={maps}
            view={view}
            frame={frame(view)}
            sides={words.sides[view]}
            about={(name) => about(maps, name)}
          />
        </section>
      ))}
      <section class="stack close">
        <h2>{words.list}</h2>
        <PlaceTable maps={maps} hide={hide} />
        <p class="support">{words.outOf}</p>
      </section>
    </>
  );
}

/** The days that a map is made of. */
function about(maps: PeriodMaps, name: MapName): string {
  const { from, to, days } = maps[name];
  if (name === 'average') return viewWords.days(days);
  return viewWords.axisDay(name === 'first' ? from : to);
}
