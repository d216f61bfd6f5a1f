// The map from DDXPlus pathologies to our conditions and levels: its shape, its reading, and what is wrong with it.
import { type Knowledge, LEVELS, type LevelId } from '@rhomboid/knowledge';
import type { Tables } from '../data.ts';
import { readMapFile } from './map-file.ts';

/** A pathology that one of our conditions covers. */
export interface Covered {
  readonly pathology: string;
  /** Any of these counts as right. */
  readonly causes: readonly string[];
  /** Whether care is due the same day or sooner. */
  readonly urgent: boolean;
  readonly accepted: readonly LevelId[];
  readonly reason: string;
}

export interface PathologyMap {
  readonly covered: readonly Covered[];
  readonly notCovered: readonly { readonly pathology: string; readonly reason: string }[];
}

/** Reads pathology-map.yaml. */
export function readPathologyMap(): PathologyMap {
  const file = readMapFile<Pick<PathologyMap, 'covered'> & { readonly 'not-covered': PathologyMap['notCovered'] }>(
    'pathology-map.yaml',
  );
  return { covered: file.covered, notCovered: file['not-covered'] };
}

/** Pathologies missing, unknown or named twice, and conditions or levels that are none; empty where all is well. */
export function pathologyMapProblems(
  { covered, notCovered }: PathologyMap,
  tables: Tables,
  knowledge: Knowledge,
): string[] {
  const conditions = new Set(knowledge.conditions.map(({ id }) => id));
  const named = [...covered, ...notCovered].map(({ pathology }) => pathology);
  return [
    ...named.filter((name) => !tables.conditions.includes(name)).map((name) => `${name}: no such pathology`),
    ...named.filter((name, i) => named.indexOf(name) !== i).map((name) => `${name}: named twice`),
    ...tables.conditions.filter((name) => !named.includes(name)).map((name) => `${name}: not decided`),
    ...covered.flatMap(({ pathology, causes, accepted }) => [
      ...causes.filter((cause) => !conditions.has(cause)).map((cause) => `${pathology}: no condition ${cause}`),
      ...accepted.filter((level) => !LEVELS.includes(level)).map((level) => `${pathology}: no level ${level}`),
    ]),
  ];
}
