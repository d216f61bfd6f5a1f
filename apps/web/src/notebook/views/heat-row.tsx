// One side of the body three times: first, average, now.
import { type Box, heatMap, placeOf, type View } from '@rhomboid/body';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { mapsWords as words } from '../words/views-maps.ts';
import { paintedPlaces, placesText, valuesOf } from './heat-places.ts';
import { make } from './make.ts';
import { MAP_NAMES, type MapName, type PeriodMaps } from './period-maps.ts';

export interface HeatRowProps {
  readonly maps: PeriodMaps;
  readonly view: View;
  readonly frame: Box;
  /** What stands in the upper corners; absent on small pictures, whose caption says it. */
  readonly sides?: readonly string[];
  /** A line under the name. */
  readonly about?: (name: MapName) => string;
}

export function HeatRow({ maps, view, frame, sides = [], about }: HeatRowProps): JSX.Element {
  const id = useId();
  return (
    <ul class="heat-row">
      {MAP_NAMES.map((name) => {
        const here = paintedPlaces(maps[name]).filter(({ region }) => placeOf(region).view === view);
        return (
          <li key={name}>
            <figure>
              <div class="heat-picture">
                {heatMap(make, valuesOf(maps[name]), {
                  view,
                  frame,
                  idPrefix: `${id}-${name}`,
                  labels: false,
                  attributes: {
                    role: 'img',
                    'aria-label': words.picture(words.names[name], words.views[view], placesText(here)),
                  },
                })}
                {sides.map((side) => (
                  <span key={side} class="side" aria-hidden="true">
                    {side}
                  </span>
                ))}
              </div>
              <figcaption>
                {words.names[name]}
                {about !== undefined && <span class="support">{about(name)}</span>}
              </figcaption>
            </figure>
          </li>
        );
      })}
    </ul>
  );
}
