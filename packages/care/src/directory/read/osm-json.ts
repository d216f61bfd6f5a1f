// Reads answers of Overpass: `elements` with `lat` and `lon`, or with a `center`.
import { cleanDay, cleanText } from '../clean.ts';
import { asRecord } from '../text/json-items.ts';
import { jsonReader } from './json-reader.ts';
import { osmKind, osmProvider } from './osm-tags.ts';
import { placed } from './place.ts';
import { badRow, type DirectoryOptions, type OpenReader } from './sink.ts';

export const readOsmJson: OpenReader = (sink, given) => {
  let options: DirectoryOptions = given;
  return jsonReader(sink, {
    item(key, value, line) {
      if (key !== 'elements') return;
      const tags = new Map(
        Object.entries(asRecord(value.tags) ?? {}).flatMap(([name, said]) =>
          typeof said === 'string' ? [[name, said] as const] : [],
        ),
      );
      const kind = osmKind(tags);
      if (kind === null) return tags.size === 0 ? undefined : sink.leaveOut('other-profession');
      if (kind === 'disused') return sink.leaveOut('disused');
      const [type, id] = [cleanText(value.type, 20), cleanText(value.id, 24)];
      if (!/^(node|way|relation)$/.test(type) || !/^-?\d+$/.test(id)) {
        sink.tell(badRow(line, 'This element has no type and number, and was left out.'));
        return;
      }
      const at = asRecord(value.center) ?? value;
      const place = placed(at.lat, at.lon, line, sink);
      const provider = osmProvider({ type, id, tags, updated: cleanDay(value.timestamp) }, place, options);
      if (provider === null) sink.leaveOut('no-name');
      else sink.keep(provider);
    },
    member(key, value) {
      const date = key === 'osm3s' ? cleanDay(asRecord(value)?.timestamp_osm_base) : '';
      if (date !== '') options = { ...options, date };
      if (key === 'remark') sink.note(`Overpass says: ${cleanText(value)}`);
    },
  });
};
