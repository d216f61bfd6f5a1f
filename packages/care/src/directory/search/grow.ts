// Columns that grow: typed arrays that double when they are full.

type Numbers = Float32Array | Uint8Array | Uint16Array | Uint32Array;

export interface Growing<T extends Numbers> {
  push(value: number): void;
  readonly length: () => number;
  get(row: number): number;
  set(row: number, value: number): void;
  /** The column at its true length. */
  done(): T;
}

/** An empty column of the kind that `make` makes. */
export function growing<T extends Numbers>(make: (length: number) => T): Growing<T> {
  let values = make(1024);
  let count = 0;
  return {
    push(value) {
      if (count === values.length) {
        const more = make(2 * count);
        more.set(values);
        values = more;
      }
      values[count] = value;
      count += 1;
    },
    length: () => count,
    get: (row) => values[row]!,
    set(row, value) {
      values[row] = value;
    },
    done() {
      const exact = make(count);
      exact.set(values.subarray(0, count));
      return exact;
    },
  };
}

/** Texts that come again and again, as numbers from 1; 0 is the empty text. */
export interface TextCodes {
  code(text: string): number;
  readonly texts: () => readonly string[];
}

/** At most `most` different texts are told apart; later ones count as not told. */
export function textCodes(most: number): TextCodes {
  const codes = new Map<string, number>();
  return {
    code(text) {
      if (text === '') return 0;
      const known = codes.get(text);
      if (known !== undefined) return known;
      if (codes.size >= most) return 0;
      // A copy: a text cut out of a file would hold on to the piece it was cut from.
      codes.set([...text].join(''), codes.size + 1);
      return codes.size;
    },
    texts: () => [...codes.keys()],
  };
}
