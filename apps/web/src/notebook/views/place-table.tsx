// The maps of a period as a list of places.
import { placeOf, type RegionId, regionShortName } from '@rhomboid/body';
import type { PeriodMap } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { mapsWords as words } from '../words/views-maps.ts';
import { DataTable } from './data-table.tsx';
import { MAP_NAMES, type PeriodMaps } from './period-maps.ts';
import { painCell } from './scores.ts';

export function PlaceTable({ maps, hide }: { maps: PeriodMaps; hide: boolean }): JSX.Element {
  const { average } = maps;
  const rows = [...average.regions].filter(([, { days }]) => days > 0).sort(([, a], [, b]) => b.mean - a.mean);
  const cell = (map: PeriodMap, region: RegionId): string => painCell(map.regions.get(region)?.mean ?? 0, hide);
  return (
    <DataTable
      caption={words.list}
      columns={[words.place, ...MAP_NAMES.map((name) => words.names[name]), words.days]}
      rows={rows.map(([region, { days }]) => ({
        key: region,
        cells: [nameOf(region), ...MAP_NAMES.map((name) => cell(maps[name], region)), words.daysOf(days, average.days)],
      }))}
    />
  );
}

/** "Beside the spine, left". */
function nameOf(region: RegionId): string {
  const { side } = placeOf(region);
  return side === 'middle' ? regionShortName(region) : words.sided(regionShortName(region), words.sideNames[side]);
}
