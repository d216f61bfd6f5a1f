// The map of the first that were found, or the same as a table.

import type { Make } from '@rhomboid/body';
import { drawFindMap, type Position } from '@rhomboid/care';
import { h, type JSX, type VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { find } from '../words/find.ts';
import type { Found } from './use-found.ts';

const make: Make<VNode> = h as unknown as Make<VNode>;
/** More numbers than this hide each other. */
const MOST = 20;

interface Placed {
  readonly number: number;
  readonly name: string;
  readonly km: number;
  readonly lat: number;
  readonly lon: number;
  readonly rough: boolean;
}

export function MapCard({ you, listed }: { you: Position; listed: readonly Found[] }): JSX.Element | null {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const words = find.results;
  const placed = listed.slice(0, MOST).flatMap(({ hit, provider }, i): readonly Placed[] => {
    const { lat, lon, name } = provider;
    return hit.km === null || lat === undefined || lon === undefined
      ? []
      : [{ number: i + 1, name, km: hit.km, lat, lon, rough: hit.rough }];
  });
  if (placed.length === 0) return null;
  return (
    <div class="card find-map-card">
      {asTable ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        <section class="find-table" tabIndex={0} aria-label={words.map}>
          <table>
            <thead>
              <tr>
                {words.table.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {placed.map(({ number, name, km, lat, lon, rough }) => (
                <tr key={number}>
                  <td>{number}</td>
                  <th scope="row">{name}</th>
                  <td>{rough ? words.about(find.km(km)) : find.km(km)}</td>
                  <td>{directionTo(you, { lat, lon })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        <figure aria-labelledby={`${id}-said`}>
          {drawFindMap(make, you, placed, { you: words.you, north: words.north, km: find.km })}
          <figcaption>
            <span class="unseen" id={`${id}-said`}>
              {words.mapSays(placed.length)}
            </span>
            <span aria-hidden="true" class="find-key">
              <span class="find-key-you" /> {words.you}
              {placed.some(({ rough }) => rough) && <span>{words.roughDot}</span>}
            </span>
          </figcaption>
        </figure>
      )}
      <p class="no-print">
        <button type="button" class="lesser-link" onClick={() => setAsTable(!asTable)}>
          {asTable ? words.asMap : words.asTable}
        </button>
      </p>
    </div>
  );
}

/** The direction in words, one of eight. */
function directionTo(from: Position, to: Position): string {
  const east = (to.lon - from.lon) * Math.cos((from.lat * Math.PI) / 180);
  const turn = Math.atan2(east, to.lat - from.lat) / (Math.PI / 4);
  return find.results.directions[(Math.round(turn) + 8) % 8]!;
}
