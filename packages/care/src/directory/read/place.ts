// Positions of rows: a wrong one is told and left out, the listing stays.
import { readPosition } from '../position.ts';
import type { GeocodeQuality, ProviderFlag } from '../provider.ts';
import { doubtfulRow, type ProviderSink, quoted } from './sink.ts';

export interface Placed {
  readonly lat: number | null;
  readonly lon: number | null;
  readonly geocodeQuality: GeocodeQuality;
  readonly flags: readonly ProviderFlag[];
}

/** The position in a row's two values; what is wrong with them is told with the line. */
export function placed(lat: unknown, lon: unknown, line: number, sink: ProviderSink): Placed {
  const position = readPosition(lat, lon);
  if (typeof position === 'object') return { ...position, geocodeQuality: 'exact', flags: [] };
  if (position === 'none') return { lat: null, lon: null, geocodeQuality: 'none', flags: [] };
  const said = `Latitude ${quoted(lat)} and longitude ${quoted(lon)}`;
  sink.tell(
    doubtfulRow(
      line,
      position === 'swapped'
        ? `${said} seem to be swapped: a latitude lies between -90 and 90. The listing is kept without a place; swap them in the file.`
        : `${said} are no place on earth. The listing is kept without a place.`,
    ),
  );
  const flag = position === 'swapped' ? 'coordinates-swapped' : 'coordinates-wrong';
  return { lat: null, lon: null, geocodeQuality: 'none', flags: [flag] };
}
