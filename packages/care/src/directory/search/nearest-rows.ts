// Keeps the first so many rows of an order, whichever way they come: a heap with the last of them on top.

export interface FirstRows {
  /** Offers a row with its distance; it is kept if it is among the first. */
  offer(row: number, km: number): void;
  /** The rows kept, in order. */
  sorted(): readonly { readonly row: number; readonly km: number }[];
}

/** The `most` first rows by distance, then by `compare`. */
export function firstRows(most: number, compare: (a: number, b: number) => number): FirstRows {
  const heap: { row: number; km: number }[] = [];
  const before = (a: { row: number; km: number }, b: { row: number; km: number }): number =>
    a.km === b.km ? compare(a.row, b.row) : a.km - b.km;
  const sink = (): void => {
    for (let at = 0; ; ) {
      let last = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < heap.length && before(heap[child]!, heap[last]!) > 0) last = child;
      if (last === at) return;
      [heap[at], heap[last]] = [heap[last]!, heap[at]!];
      at = last;
    }
  };
  return {
    offer(row, km) {
      if (heap.length === most) {
        const top = heap[0]!;
        if (km > top.km || (km === top.km && compare(row, top.row) >= 0)) return;
        heap[0] = { row, km };
        sink();
        return;
      }
      heap.push({ row, km });
      for (let at = heap.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (before(heap[at]!, heap[parent]!) <= 0) break;
        [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
        at = parent;
      }
    },
    sorted: () => heap.toSorted(before),
  };
}
