import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ById } from './by-id.ts';

interface Thing {
  readonly id: string;
  readonly batch: number;
}

const SEED = 20_261_122;
/** Ids of one time and of many: some batches sort after all others, some in between, some before. */
const someId = fc.tuple(fc.nat(40), fc.nat(9)).map(([time, n]) => `${String(time).padStart(3, '0')}-${n}`);

describe('ById', () => {
  it(`holds what a map holds, ascending, whatever comes when (2000 cases, seed ${SEED})`, () => {
    const batches = fc.array(fc.uniqueArray(someId, { maxLength: 30 }), { maxLength: 12, size: 'max' });
    fc.assert(
      fc.property(batches, (all) => {
        const things = new ById<Thing>(({ id }) => id);
        const map = new Map<string, Thing>();
        for (const [batch, ids] of all.entries()) {
          const [there, fresh] = [ids.filter((id) => map.has(id)), ids.filter((id) => !map.has(id)).sort()];
          for (const id of ids) expect(things.get(id)).toBe(map.get(id));
          for (const id of there) {
            const thing = { id, batch };
            things.replace(thing);
            map.set(id, thing);
          }
          const added = fresh.map((id) => ({ id, batch }));
          things.add(added);
          for (const thing of added) map.set(thing.id, thing);
          expect(things.all).toEqual([...map.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
        }
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('finds each of ten thousand, and none that is not there', () => {
    const ids = Array.from({ length: 10_000 }, (_, i) => String(2 * i).padStart(6, '0'));
    const things = new ById<string>((id) => id);
    things.add(ids);
    for (const id of ids) {
      expect(things.get(id)).toBe(id);
      expect(things.get(`${id}-`)).toBeUndefined();
    }
    expect([things.get(''), things.get('settings')]).toEqual([undefined, undefined]);
  });
});
