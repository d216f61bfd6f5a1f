// An extract of OpenStreetMap as XML, made while it is read: mostly bare nodes, outlines of buildings, and some places for health.
import { random } from '@rhomboid/ground';

const PIECE = 65_536;
const KINDS = ['physiotherapist', 'doctor', 'pharmacy', 'alternative', 'clinic'];

/** Pieces of bytes until there are so many. */
export function* osmPieces(bytes: number, seed: number): Generator<Buffer> {
  const roll = random(seed);
  let [text, given] = ['<?xml version="1.0" encoding="UTF-8"?>\n<osm version="0.6">\n', 0];
  const nodes = Math.floor(bytes / 160);
  let id = 1;
  for (let way = 1; given < bytes; ) {
    if (id <= nodes) {
      const [lat, lon] = [(50 + 2 * roll()).toFixed(7), (-2 + 4 * roll()).toFixed(7)];
      const kind = Math.floor(roll() * 60);
      const head = `  <node id="${id}" lat="${lat}" lon="${lon}" version="2" timestamp="2026-01-01T00:00:00Z"`;
      if (kind === 0) text += `${head}>\n${healthTags(id, KINDS[id % KINDS.length]!)}  </node>\n`;
      else if (kind < 4) text += `${head}>\n    <tag k="natural" v="tree"/>\n  </node>\n`;
      else text += `${head}/>\n`;
      id += 1;
    } else {
      const first = 1 + Math.floor(roll() * (nodes - 6));
      const refs = [0, 1, 2, 3, 0].map((step) => `    <nd ref="${first + step}"/>\n`).join('');
      const tags =
        way % 40 === 0
          ? healthTags(way, 'physiotherapist')
          : '    <tag k="building" v="yes"/>\n    <tag k="addr:street" v="Vale Road"/>\n';
      text += `  <way id="${way}" version="1" timestamp="2026-01-01T00:00:00Z">\n${refs}${tags}  </way>\n`;
      way += 1;
    }
    if (text.length < PIECE) continue;
    const piece = Buffer.from(text);
    given += piece.length;
    text = '';
    yield piece;
  }
  yield Buffer.from(`${text}</osm>\n`);
}

function healthTags(id: number, kind: string): string {
  return [
    ['healthcare', kind],
    ['healthcare:speciality', 'osteopathy;massage'],
    ['name', `Praxis ${id} &amp; S&#246;hne`],
    ['addr:street', 'Vale Road'],
    ['addr:postcode', `ZZ${id % 90} ${id % 9}AA`],
    ['opening_hours', 'Mo-Fr 09:00-17:00'],
    ['phone', `+44 20 ${10_000_000 + (id % 80_000_000)}`],
  ]
    .map(([key, value]) => `    <tag k="${key}" v="${value}"/>\n`)
    .join('');
}
