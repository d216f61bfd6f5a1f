// Reads OpenStreetMap's XML while it comes: extracts, and answers of Overpass with a `center`.
import { SaxesParser } from 'saxes';
import { cleanDay } from '../clean.ts';
import { nodePlaces } from './node-places.ts';
import { osmKind, osmProvider } from './osm-tags.ts';
import { placed } from './place.ts';
import { badRow, type DirectoryOptions, type OpenReader } from './sink.ts';

const DEEPEST = 20;
/** More letters than this without a new element are no map. */
const LONGEST_GAP = 4 * 1024 * 1024;
const MOST_DAMAGES = 100;
const MOST_TAGS = 500;
const MOST_REFS = 3000;

interface Element {
  readonly type: 'node' | 'way' | 'relation';
  readonly id: string;
  readonly line: number;
  readonly updated: string;
  lat: string | number | undefined;
  lon: string | number | undefined;
}

export const readOsmXml: OpenReader = (sink, given) => {
  let options: DirectoryOptions = given;
  const parser = new SaxesParser();
  const places = nodePlaces();
  const tags = new Map<string, string>();
  const refs: number[] = [];
  let element: Element | null = null;
  let [depth, gap, damages] = [0, 0, 0];
  let [began, stopped, closing] = [false, false, false];

  const stop = (message: string): void => {
    if (!stopped) sink.tell(badRow(parser.line, message));
    stopped = true;
  };

  const finishElement = (done: Element): void => {
    if (done.type === 'node') places.add(Number(done.id), Number(done.lat), Number(done.lon));
    if (tags.size === 0) return;
    const kind = osmKind(tags);
    if (kind !== 'health') {
      sink.leaveOut(kind === null ? 'other-profession' : 'disused');
      return;
    }
    if (!/^-?\d{1,18}$/.test(done.id)) {
      sink.tell(badRow(done.line, `This ${done.type} has no number, and was left out.`));
      return;
    }
    const middle = done.lat === undefined ? places.middle(refs) : null;
    const place = placed(middle?.lat ?? done.lat, middle?.lon ?? done.lon, done.line, sink);
    const { type, id } = done;
    const provider = osmProvider({ type, id, tags, updated: cleanDay(done.updated) }, place, options);
    if (provider === null) sink.leaveOut('no-name');
    else sink.keep(provider);
  };

  parser.on('opentag', ({ name, attributes }) => {
    gap = 0;
    depth += 1;
    if (stopped) return;
    if (depth > DEEPEST) return stop('Elements lie deeper than in any map file; what stands before was read.');
    if (!began && name !== 'osm') return stop('This is not a map of OpenStreetMap: it does not begin with osm.');
    began = true;
    switch (name) {
      case 'node':
      case 'way':
      case 'relation': {
        const { id = '', lat, lon, timestamp = '' } = attributes;
        tags.clear();
        refs.length = 0;
        element = { type: name, id, line: parser.line, updated: timestamp, lat, lon };
        return;
      }
      case 'tag':
        if (element !== null && tags.size < MOST_TAGS) tags.set(attributes.k ?? '', attributes.v ?? '');
        return;
      case 'nd':
        if (element !== null && refs.length < MOST_REFS) refs.push(Number(attributes.ref));
        return;
      case 'center':
        if (element !== null) [element.lat, element.lon] = [attributes.lat, attributes.lon];
        return;
      case 'meta': {
        const date = cleanDay(attributes.osm_base);
        if (date !== '') options = { ...options, date };
        return;
      }
      default:
    }
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    if (element === null || stopped || name !== element.type) return;
    const done = element;
    element = null;
    finishElement(done);
  });
  parser.on('error', () => {
    if (stopped) return;
    damages += 1;
    if (closing || damages === 1 || damages === MOST_DAMAGES)
      sink.tell(
        badRow(
          parser.line,
          closing
            ? 'The file ends in the middle; what stands before was read.'
            : 'The file is damaged here; what can be read before and after is kept.',
        ),
      );
    if (closing || damages >= MOST_DAMAGES) stopped = true;
  });

  return {
    write(chunk) {
      if (stopped) return false;
      gap += chunk.length;
      parser.write(chunk);
      if (gap > LONGEST_GAP) stop('There is far too much text in one element here; what stands before was read.');
      return !stopped;
    },
    finish() {
      closing = true;
      if (!stopped) parser.close();
    },
  };
};
