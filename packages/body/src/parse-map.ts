// From unknown JSON to a pain map. Says what is wrong and where; what it returns is sound.
import { failed, ok, problem, type Result } from '@rhomboid/ground';
import { type Area, type Feeling, layers, type PainMap, type Spread, type Stroke } from './pain-map.ts';
import type { Point } from './point.ts';
import { qualitiesIn } from './qualities.ts';
import { isRegionId, placeOf, type RegionId, type View, views } from './region-ids.ts';

/** Reads a map from parsed JSON. Unknown fields are left out; the first thing that is wrong is the problem returned. */
export function parseMap(json: unknown): Result<PainMap> {
  try {
    const map = record(json, 'map');
    return ok({
      areas: list(map.areas, 'areas', area),
      strokes: list(map.strokes, 'strokes', stroke),
      spread: list(map.spread, 'spread', spread),
    });
  } catch (mistake) {
    if (mistake instanceof Mistake) return failed(problem(mistake.message, mistake.at));
    throw mistake;
  }
}

/** Carries a problem out of the nested readers; never leaves this file. */
class Mistake extends Error {
  readonly at: string;

  constructor(at: string, what: string) {
    super(what);
    this.at = at;
  }
}

function area(json: unknown, at: string): Area {
  const from = record(json, at);
  return {
    region: region(from.region, `${at}.region`),
    ...feeling(from, at),
  };
}

function stroke(json: unknown, at: string): Stroke {
  const from = record(json, at);
  const view = oneOf(views, from.view, `${at}.view`);
  return {
    ...feeling(from, at),
    view,
    points: path(from.points, `${at}.points`, 1),
    width: number(from.width, `${at}.width`, 1, 100),
    covers: list(from.covers, `${at}.covers`, (id, place) => regionIn(view, id, place)),
  };
}

function spread(json: unknown, at: string): Spread {
  const from = record(json, at);
  return {
    from: region(from.from, `${at}.from`),
    to: region(from.to, `${at}.to`),
    path: path(from.path, `${at}.path`, 0),
  };
}

/** A word for a pain that is no longer offered is left out: the rest of the map still holds. */
function feeling({ layer, intensity, qualities }: Readonly<Record<string, unknown>>, at: string): Feeling {
  return {
    layer: oneOf(layers, layer, `${at}.layer`),
    ...(intensity === undefined ? {} : { intensity: number(intensity, `${at}.intensity`, 0, 10) }),
    ...(qualities === undefined ? {} : { qualities: qualitiesIn(list(qualities, `${at}.qualities`, text)) }),
  };
}

function region(json: unknown, at: string): RegionId {
  return isRegionId(json) ? json : fail(at, `unknown region ${shown(json)}`);
}

function regionIn(view: View, json: unknown, at: string): RegionId {
  const id = region(json, at);
  return placeOf(id).view === view ? id : fail(at, `${id} is not in the view ${view}`);
}

function oneOf<Option extends string>(options: readonly Option[], json: unknown, at: string): Option {
  return (
    options.find((option) => option === json) ?? fail(at, `expected one of ${options.join(', ')}, not ${shown(json)}`)
  );
}

function path(json: unknown, at: string, least: number): Point[] {
  const points = list(json, at, point);
  return points.length >= least ? points : fail(at, `needs at least ${least} point`);
}

function point(json: unknown, at: string): Point {
  if (!Array.isArray(json) || json.length !== 2) return fail(at, `expected [x, y], not ${shown(json)}`);
  return [number(json[0], `${at}[0]`, -1000, 1000), number(json[1], `${at}[1]`, -1000, 1000)];
}

function number(json: unknown, at: string, least: number, most: number): number {
  if (typeof json === 'number' && json >= least && json <= most) return json;
  return fail(at, `expected a number from ${least} to ${most}, not ${shown(json)}`);
}

function text(json: unknown, at: string): string {
  return typeof json === 'string' ? json : fail(at, `expected a text, not ${shown(json)}`);
}

function list<Item>(json: unknown, at: string, read: (item: unknown, at: string) => Item): Item[] {
  return Array.isArray(json)
    ? json.map((item, i) => read(item, `${at}[${i}]`))
    : fail(at, `expected a list, not ${shown(json)}`);
}

function record(json: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof json === 'object' && json !== null && !Array.isArray(json))
    return json as Readonly<Record<string, unknown>>;
  return fail(at, `expected an object, not ${shown(json)}`);
}

function shown(json: unknown): string {
  return json === undefined ? 'nothing' : String(JSON.stringify(json)).slice(0, 40);
}

function fail(at: string, what: string): never {
  throw new Mistake(at, what);
}
