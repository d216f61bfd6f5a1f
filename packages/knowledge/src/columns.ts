// Lists of alike items as columns: each key once, and values of one kind beside each other, which compresses better.

/** Items by column. Keys that some items lack stay with the items. */
export interface Columns<Item extends object> {
  readonly count: number;
  readonly columns: { readonly [Key in keyof Item]?: readonly Item[Key][] };
  readonly rest: readonly (readonly [index: number, item: Partial<Item>])[];
}

/** The same items, by column. */
export function toColumns<Item extends object>(items: readonly Item[]): Columns<Item> {
  const keys = Object.keys(items[0] ?? {}) as (keyof Item)[];
  const everywhere = keys.filter((key) => items.every((item) => item[key] !== undefined));
  const shared = new Set<PropertyKey>(everywhere);
  const rest = items.flatMap((item, i) => {
    const own = Object.entries(item).filter(([key]) => !shared.has(key));
    return own.length === 0 ? [] : [[i, Object.fromEntries(own) as Partial<Item>] as const];
  });
  const columns = Object.fromEntries(everywhere.map((key) => [key, items.map((item) => item[key])]));
  return { count: items.length, columns: columns as unknown as Columns<Item>['columns'], rest };
}

/** The items of columns, with the keys in the order of the columns. */
export function fromColumns<Item extends object>({ count, columns, rest }: Columns<Item>): readonly Item[] {
  const pairs = Object.entries<readonly unknown[] | undefined>(columns);
  const own = new Map(rest);
  return Array.from(
    { length: count },
    (_, i) => ({ ...Object.fromEntries(pairs.map(([key, values]) => [key, values![i]])), ...own.get(i) }) as Item,
  );
}
