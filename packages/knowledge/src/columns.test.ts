import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromColumns, toColumns } from './columns.ts';

describe('columns', () => {
  it('give back the same items, through JSON, also where keys are missing', () => {
    const item = fc.record(
      { id: fc.string(), values: fc.array(fc.integer()), inner: fc.option(fc.record({ a: fc.boolean() })) },
      { requiredKeys: ['id'] },
    );
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const packed = JSON.parse(JSON.stringify(toColumns(items))) as ReturnType<typeof toColumns<(typeof items)[0]>>;
        expect(fromColumns(packed)).toEqual(items.map((one) => ({ ...one })));
      }),
      { numRuns: 1000, seed: 20261121 },
    );
  });
});
