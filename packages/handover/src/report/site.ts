// Where it hurts and where it goes: the drawing, and the same in words with the side in bold.
import {
  type Area,
  areasOf,
  emptyMap,
  isEmpty,
  isRegionId,
  type PainMap,
  type Part,
  placeOf,
  readBack,
  type View,
} from '@rhomboid/body';
import type { PainEntry } from '@rhomboid/notebook';
import type { ReportContext } from './context.ts';
import { shortDay } from './dates.ts';
import type { Block } from './report.ts';
import { plain, textOf } from './rich.ts';
import { words } from './words-en.ts';

/** The drawing and its words. */
export function siteBlocks(context: ReportContext): readonly Block[] {
  const { first, last } = mapsOf(context);
  if (last === null) return [{ kind: 'words', parts: [plain(words.site.none)] }];
  const said = spoken(last.map);
  const before =
    first === null || context.detail.views === 1
      ? []
      : [plain(words.site.first(shortDay(first.day), textOf(spoken(first.map))))];
  return [
    {
      kind: 'map',
      map: last.map,
      views: viewsOf(last.map).slice(0, context.detail.views),
      alt: words.site.alt(textOf(said)),
      parts: [...said, ...before],
    },
  ];
}

interface DatedMap {
  readonly day: string;
  readonly map: PainMap;
}

/** The latest drawing, and the first of the period where it says something else. */
export function mapsOf({ parts, days }: Pick<ReportContext, 'parts' | 'days'>): {
  readonly first: DatedMap | null;
  readonly last: DatedMap | null;
} {
  const drawn: DatedMap[] = days.flatMap(({ day, entries }) =>
    entries
      .filter((entry): entry is PainEntry => entry.kind === 'pain')
      .flatMap(({ map }) => (map === undefined || isEmpty(map) ? [] : [{ day, map }])),
  );
  const { check } = parts;
  if (check !== null) {
    const map = check.map ?? mapOfPlaces(check.answers.loc, check.answers['nrs-now']);
    if (map !== null && !isEmpty(map)) drawn.push({ day: check.day, map });
  }
  drawn.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const [first, last] = [drawn[0] ?? null, drawn.at(-1) ?? null];
  const same = first === null || last === null || textOf(spoken(first.map)) === textOf(spoken(last.map));
  return { first: same ? null : first, last };
}

/** Places that were chosen from a list, as a drawing. */
function mapOfPlaces(loc: unknown, strength: unknown): PainMap | null {
  if (!Array.isArray(loc)) return null;
  const areas = loc.filter(isRegionId).map(
    (region): Area => ({
      region,
      layer: 'pain',
      ...(typeof strength === 'number' ? { intensity: strength } : {}),
    }),
  );
  return areas.length === 0 ? null : { ...emptyMap, areas };
}

/** What was shown, without the lead-in that speaks to the person. */
export function spoken(map: PainMap): readonly Part[] {
  const [lead, ...rest] = readBack(map);
  if (lead === undefined || rest.length === 0) return [plain(words.site.none)];
  const [first, ...others] = rest;
  const start = first!.text.trimStart();
  return [{ ...first!, text: start.slice(0, 1).toUpperCase() + start.slice(1) }, ...others];
}

/** The drawings that show something, the one with most to show first. */
function viewsOf(map: PainMap): readonly View[] {
  const shown = [...areasOf(map).map(({ region }) => region), ...map.spread.flatMap(({ from, to }) => [from, to])].map(
    (region) => placeOf(region).view,
  );
  const views = (['back', 'front'] as const).filter((view) => shown.includes(view));
  return views.length === 0 ? ['back'] : views;
}
