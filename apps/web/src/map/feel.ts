// What the pain feels like, in one place or in all that hurt.
import { areasOf, type PainMap, type Quality, qualities, type RegionId, setQuality } from '@rhomboid/body';

/** Every place that hurts, tapped or painted. */
export function painful(map: PainMap): readonly RegionId[] {
  return areasOf(map).flatMap(({ layer, region }) => (layer === 'pain' ? [region] : []));
}

/** In how many of these places a word was chosen for the pain. */
export function held(map: PainMap, regions: readonly RegionId[], quality: Quality): 'all' | 'some' | 'none' {
  const count = areasOf(map).filter(
    (area) => area.layer === 'pain' && regions.includes(area.region) && area.qualities?.includes(quality),
  ).length;
  if (count === 0) return 'none';
  return count === regions.length ? 'all' : 'some';
}

/** The map after a change, in which words that were said of all places before hold for those that were added, too. */
export function carriedOn(before: PainMap, after: PainMap): PainMap {
  const known = painful(before);
  const added = painful(after).filter((region) => !known.includes(region));
  if (added.length === 0) return after;
  return qualities
    .filter((quality) => held(before, known, quality) === 'all')
    .reduce((map, quality) => setQuality(map, added, quality, true), after);
}
