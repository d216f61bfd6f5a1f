// Columns that grow: typed arrays in pieces, so that growing never holds a column twice.

type Numbers =
  | Float32Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>;

export interface Growing<T extends Numbers> {
  push(value: number): void;
  readonly length: () => number;
  get(row: number): number;
  set(row: number, value: number): void;
  /** The column at its true length, in one array. The pieces are given back: nothing can be read or added afterwards. */
  done(): T;
  /** Gives the pieces back without a column. */
  drop(): void;
}

/** A piece after the first holds 2^16 values. */
const BITS = 16;
const PIECE = 2 ** BITS;
const INSIDE = PIECE - 1;

/** An empty column of the kind that `make` makes. `expected` values fit in without a copy at the end. */
export function growing<T extends Numbers>(make: (length: number) => T, expected = 0): Growing<T> {
  const first = expected || PIECE;
  let head: T | null = null;
  let pieces: T[] = [];
  let count = 0;
  return {
    push(value) {
      if (count < first) {
        head ??= make(first);
        head[count] = value;
      } else {
        const at = count - first;
        if ((at & INSIDE) === 0) pieces.push(make(PIECE));
        pieces[at >> BITS]![at & INSIDE] = value;
      }
      count += 1;
    },
    length: () => count,
    get: (row) => (row < first ? head![row]! : pieces[(row - first) >> BITS]![(row - first) & INSIDE]!),
    set(row, value) {
      if (row < first) head![row] = value;
      else pieces[(row - first) >> BITS]![(row - first) & INSIDE] = value;
    },
    done() {
      if (count === first) return head!;
      const exact = make(count);
      if (head !== null) {
        exact.set(head.subarray(0, count));
        giveBack(head);
      }
      pieces.forEach((piece, at) => {
        const from = first + at * PIECE;
        exact.set(piece.subarray(0, count - from), from);
        giveBack(piece);
      });
      head = null;
      pieces = [];
      return exact;
    },
    drop() {
      if (head !== null) giveBack(head);
      pieces.forEach(giveBack);
      head = null;
      pieces = [];
    },
  };
}

/** Frees an array at once where the engine can; elsewhere whenever it next collects what nobody holds. */
export function giveBack({ buffer }: { readonly buffer: ArrayBuffer }): void {
  (buffer as Partial<Pick<ArrayBuffer, 'transfer'>> & ArrayBuffer).transfer?.(0);
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
