// Laws that hold for every map: mirrors, round trips, and agreement between what is shown and what is said.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swapSides } from './edit-map.ts';
import { toFindings } from './findings.ts';
import { areasOf, layers, type PainMap } from './pain-map.ts';
import { parseMap } from './parse-map.ts';
import type { Point } from './point.ts';
import { qualities } from './qualities.ts';
import { readBack, readBackText, regionName, regionState } from './read-back.ts';
import { otherSide, places, views } from './region-ids.ts';
import { regionsOf } from './regions.ts';
import { english } from './words-en.ts';

const region = fc.constantFrom(...places.map(({ id }) => id));
const layer = fc.constantFrom(...layers);
const feeling = fc.record(
  { intensity: fc.integer({ min: 0, max: 10 }), qualities: fc.subarray([...qualities]) },
  { requiredKeys: [] },
);
const way = fc.array(fc.tuple(fc.integer({ min: -150, max: 150 }), fc.integer({ min: 0, max: 400 })), {
  minLength: 1,
  maxLength: 5,
});
const area = fc.tuple(fc.record({ region, layer }), feeling).map(([what, how]) => ({ ...what, ...how }));
const stroke = fc.constantFrom(...views).chain((view) =>
  fc
    .tuple(
      fc.record({
        view: fc.constant(view),
        layer,
        points: way as fc.Arbitrary<Point[]>,
        width: fc.constantFrom(9, 18),
        covers: fc.uniqueArray(fc.constantFrom(...regionsOf(view).map(({ id }) => id)), { minLength: 1, maxLength: 3 }),
      }),
      feeling,
    )
    .map(([what, how]) => ({ ...what, ...how })),
);
const anyMap: fc.Arbitrary<PainMap> = fc.record({
  areas: fc.uniqueArray(area, { maxLength: 5, selector: (one) => `${one.region} ${one.layer}` }),
  strokes: fc.array(stroke, { maxLength: 3 }),
  spread: fc.array(fc.record({ from: region, to: region, path: way as fc.Arbitrary<Point[]> }), { maxLength: 2 }),
});

describe('every map', () => {
  it('swaps left and right in the findings when it is mirrored, and changes nothing else', () => {
    const swap = { left: 'right', right: 'left', both: 'both', middle: 'middle' } as const;
    fc.assert(
      fc.property(anyMap, (map) => {
        const { loc, 'loc-side': side, ...rest } = toFindings(map);
        const { loc: mirroredLoc, 'loc-side': mirroredSide, ...mirroredRest } = toFindings(swapSides(map));
        expect(mirroredRest).toEqual(rest);
        expect(mirroredSide).toBe(side === undefined ? undefined : swap[side]);
        expect(new Set(mirroredLoc)).toEqual(new Set(loc?.map(otherSide)));
      }),
    );
  });

  it('swaps left and right in the sentence when one side is drawn and then mirrored', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const ids = [...areasOf(map).map((shown) => shown.region), ...map.spread.flatMap(({ from, to }) => [from, to])];
        fc.pre(!ids.some((id) => id.endsWith('-right')));
        const swapped = readBack(map).map((piece) => (piece.text === 'left' ? { ...piece, text: 'right' } : piece));
        const sentence = swapped.map((piece) => piece.text).join('');
        expect(readBackText(swapSides(map))).toBe(sentence);
      }),
      { numRuns: 300 },
    );
  });

  it('says every side in bold and nothing else but the opening', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        for (const { text, strong } of readBack(map)) {
          if (strong) expect(['You showed:', 'left', 'right', 'both']).toContain(text);
          else expect(text).not.toMatch(/\b(left|right|both)\b|\{/);
        }
      }),
    );
  });

  it('names each shown region and tells its state', () => {
    fc.assert(
      fc.property(anyMap, region, (map, id) => {
        const shown = areasOf(map).some((one) => one.region === id);
        expect(regionState(map, id) === 'not marked').toBe(!shown);
        expect(regionName(id)).not.toMatch(/\{/);
      }),
    );
  });

  it('survives JSON', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        expect(parseMap(JSON.parse(JSON.stringify(map)))).toEqual({ ok: true, value: map });
      }),
    );
  });

  it('gives exactly the words chosen for pain, and says each of them', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const chosen = areasOf(map).flatMap((one) => (one.layer === 'pain' ? (one.qualities ?? []) : []));
        const { qual = [] } = toFindings(map);
        expect(new Set(qual)).toEqual(new Set(chosen));
        for (const quality of qual) expect(readBackText(map)).toContain(english.qualities[quality]);
      }),
    );
  });

  it('gives painful places exactly when pain is shown', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const hurts = areasOf(map).some((one) => one.layer === 'pain');
        expect(toFindings(map).loc !== undefined).toBe(hurts);
      }),
    );
  });
});
