// Says in one line what a map shows, with the side to be set in bold. Only the catalogue knows the language.
import { bandOf } from './band.ts';
import { type Area, areasOf, type Layer, type PainMap } from './pain-map.ts';
import { qualitiesIn } from './qualities.ts';
import { type MiddleId, type PairedBase, type Place, placeOf, places, type RegionId, type Side } from './region-ids.ts';
import type { Band, MapWords, PairedWords } from './words.ts';
import { english } from './words-en.ts';

/** A piece of the sentence; `strong` pieces are set in bold. */
export interface Part {
  readonly text: string;
  readonly strong: boolean;
}

/**
 * The sentence in pieces: pains from strong to mild, each with its words and where it spreads, then numb places, then pins
 * and needles. Join the texts of all pieces for the plain sentence.
 */
export function readBack(map: PainMap, words: MapWords = english): readonly Part[] {
  const areas = areasOf(map);
  const sentences = [
    ...painGroups(areas).map((group) => painSentence(group, map, words)),
    ...orphanSpreads(map, areas, words),
    ...(['numb', 'tingle'] as const).flatMap((layer) => listSentence(layer, areas, words)),
  ];
  if (sentences.length === 0) return [plain(words.nothing)];
  const spoken = sentences.flatMap((sentence, i) => [
    plain(' '),
    ...(i === 0 ? sentence : capital(sentence)),
    plain('.'),
  ]);
  return merged([{ text: words.lead, strong: true }, ...spoken]);
}

/** The sentence as plain text. */
export function readBackText(map: PainMap, words: MapWords = english): string {
  return readBack(map, words)
    .map((piece) => piece.text)
    .join('');
}

/** Full name of a region: `inner edge of the left shoulder blade`. */
export function regionName(id: RegionId, words: MapWords = english): string {
  const place = placeOf(id);
  return textOf(filled(wordsOf(place, words).name, place.side, words));
}

/** Short name of a region, without its side: `Inner edge of blade`. */
export function regionShortName(id: RegionId, words: MapWords = english): string {
  return wordsOf(placeOf(id), words).short;
}

/** What a region shows, for a screen reader: `strong pain, 7 of 10, burning, numb`, or `not marked`. */
export function regionState(map: PainMap, id: RegionId, words: MapWords = english): string {
  const here = areasOf(map).filter((area) => area.region === id);
  if (here.length === 0) return words.unmarked;
  return here
    .flatMap((area) => [
      area.layer === 'pain' && area.intensity !== undefined
        ? numbered(words.painState, area.intensity)
        : words.state[area.layer],
      ...feelOf(area, words),
    ])
    .join(words.comma);
}

/** Pains with the same strength and words, strongest first, those without a number last. */
function painGroups(areas: readonly Area[]): Area[][] {
  const groups = new Map<string, Area[]>();
  for (const area of areas.filter(({ layer }) => layer === 'pain')) {
    const key = `${area.intensity} ${qualitiesIn(area.qualities ?? [])}`;
    groups.set(key, [...(groups.get(key) ?? []), area]);
  }
  return [...groups.values()].sort(([a], [b]) => (b?.intensity ?? -1) - (a?.intensity ?? -1));
}

function painSentence(group: readonly Area[], map: PainMap, words: MapWords): Part[] {
  const { intensity } = group[0]!;
  const feel = joined(feelOf(group[0]!, words), words);
  const regions = group.map((area) => area.region);
  const ways = map.spread.filter(({ from }) => regions.includes(from)).map(({ to }) => to);
  const spreading = ways.length === 0 ? [] : [plain(words.spreading), ...listed(ways, 'toward', words)];
  const pain = intensity === undefined ? words.painAlone : numbered(words.pain, intensity);
  const felt = feel === '' ? pain : words.feeling.replace('{pain}', pain).replace('{feel}', feel);
  return [plain(`${felt} `), ...listed(regions, 'at', words), ...spreading];
}

/** The words chosen for a pain, spelt out. */
function feelOf({ qualities = [] }: Area, words: MapWords): readonly string[] {
  return qualitiesIn(qualities).map((quality) => words.qualities[quality]);
}

function joined(texts: readonly string[], words: MapWords): string {
  return [texts.slice(0, -1).join(words.comma), ...texts.slice(-1)].filter((text) => text !== '').join(words.and);
}

/** Arrows that start where no pain is marked. */
function orphanSpreads(map: PainMap, areas: readonly Area[], words: MapWords): Part[][] {
  const hurting = new Set(areas.flatMap(({ layer, region }) => (layer === 'pain' ? [region] : [])));
  return map.spread
    .filter(({ from }) => !hurting.has(from))
    .map(({ from, to }) =>
      words.spreadFrom.split(/(\{from\}|\{toward\})/).flatMap((piece) => {
        if (piece === '{from}') return listed([from], 'name', words);
        return piece === '{toward}' ? listed([to], 'toward', words) : [plain(piece)];
      }),
    );
}

function listSentence(layer: Exclude<Layer, 'pain'>, areas: readonly Area[], words: MapWords): Part[][] {
  const regions = areas.flatMap((area) => (area.layer === layer ? [area.region] : []));
  return regions.length === 0 ? [] : [[plain(words.lists[layer]), ...listed(regions, 'name', words)]];
}

/** Places in reading order, left and right of the same place said together. */
function listed(regions: readonly RegionId[], form: 'name' | 'at' | 'toward', words: MapWords): Part[] {
  const wanted = new Set(regions);
  const here = places.filter(({ id }) => wanted.has(id));
  const phrases = [...new Set(here.map(({ base }) => base))].map((base) => {
    const sides = here.filter((place) => place.base === base);
    if (sides.length === 2) return filled((wordsOf(sides[0]!, words) as PairedWords)[`${form}s`], 'both', words);
    return filled(wordsOf(sides[0]!, words)[form], sides[0]!.side, words);
  });
  return phrases.flatMap((phrase, i) => {
    if (i === 0) return phrase;
    return [plain(i === phrases.length - 1 ? words.and : words.comma), ...phrase];
  });
}

function wordsOf({ base, side }: Place, words: MapWords): MapWords['middle'][MiddleId] {
  return side === 'middle' ? words.middle[base as MiddleId] : words.paired[base as PairedBase];
}

/** A template with the side in bold. */
function filled(template: string, side: Side | 'both', words: MapWords): Part[] {
  if (side === 'middle') return [plain(template)];
  return template.split(/(\{side\})/).flatMap((piece) => {
    if (piece === '') return [];
    return piece === '{side}' ? [{ text: words[side], strong: true }] : [plain(piece)];
  });
}

function numbered(templates: Readonly<Record<Band, string>>, intensity: number): string {
  return templates[bandOf(intensity)].replace('{n}', String(intensity));
}

function capital([first, ...rest]: readonly Part[]): Part[] {
  if (first === undefined) return [];
  return [{ ...first, text: first.text.slice(0, 1).toUpperCase() + first.text.slice(1) }, ...rest];
}

function plain(text: string): Part {
  return { text, strong: false };
}

function textOf(parts: readonly Part[]): string {
  return parts.map((piece) => piece.text).join('');
}

/** Neighbouring pieces of the same weight become one. */
function merged(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const piece of parts) {
    const last = result.at(-1);
    if (last?.strong === piece.strong)
      result[result.length - 1] = { text: last.text + piece.text, strong: last.strong };
    else result.push(piece);
  }
  return result;
}
