import { describe, expect, it } from 'vitest';

const native = Map.groupBy;
Reflect.deleteProperty(Map, 'groupBy');
await import('./group-by.ts');

describe('Map.groupBy where the browser has none', () => {
  it('groups as the standard one does: in order, told the index, with keys by identity', () => {
    const [a, b] = [{}, {}];
    const keyOf = (item: number, index: number): object => (item + index > 4 ? a : b);
    const items = [3, 1, 4, 1, 5];
    expect(Map.groupBy).not.toBe(native);
    expect([...Map.groupBy(new Set(items), keyOf)]).toEqual([...native(new Set(items), keyOf)]);
    expect([...Map.groupBy(items, keyOf).keys()]).toEqual([b, a]);
    expect(Map.groupBy(items, keyOf).get(a)).toEqual([4, 5]);
    expect(Map.groupBy([], keyOf).size).toBe(0);
  });
});
