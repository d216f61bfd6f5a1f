// Which factors move with which: a link found for one may belong to the other.
import type { Gram } from './gram.ts';

/** Another factor, and the correlation of the two columns after whitening and without the nuisance, -1 to 1. */
export interface Partner {
  readonly factor: number;
  readonly correlation: number;
}

/** From this correlation on, up or down, the diary can hardly tell two factors apart. */
const SHARED = 0.4;
/** A square that is surely below. */
const BARELY: number = 0.999 * SHARED * SHARED;

/** Which factors move with which under one Gram matrix; what was asked once is remembered. */
export class Partners {
  private readonly gram: Gram;
  private readonly first: Int32Array;
  /** The diagonal side by side: in the matrix each number lies in a place of its own in memory. */
  private readonly squares: Float64Array;
  /** By column. */
  private readonly known: (readonly Partner[] | undefined)[] = [];

  /** Factor k owns columns `first[k] ... first[k + 1] - 1`. */
  constructor(gram: Gram, first: Int32Array) {
    this.gram = gram;
    this.first = first;
    this.squares = Float64Array.from({ length: gram.columns }, (_, j) => gram.products[j * gram.columns + j]!);
  }

  /**
   * The factors that share much of the variation of factor `k` at the lag of `column`, each at its own lag that shares most,
   * strongest first.
   */
  of(k: number, column: number): readonly Partner[] {
    this.known[column] ??= this.find(k, column);
    return this.known[column];
  }

  private find(k: number, column: number): readonly Partner[] {
    const { gram, first, squares } = this;
    const partners: Partner[] = [];
    let other = 0;
    for (const j of sharing(gram, squares, column)) {
      while (first[other + 1]! <= j) other++;
      if (other !== k) note(partners, other, correlationOf(gram, column, j));
    }
    return partners.sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation) || a.factor - b.factor);
  }
}

/** The columns that share much with one of them, itself among them, ascending. Most do not: no root is needed to see it. */
function sharing({ columns, products }: Gram, squares: Float64Array, column: number): number[] {
  const found: number[] = [];
  const from = column * columns;
  const least = BARELY * squares[column]!;
  for (let j = 0; j < columns; j++) {
    const both = products[from + j]!;
    if (both * both > least * squares[j]!) found.push(j);
  }
  return found;
}

function correlationOf({ columns, products }: Gram, i: number, j: number): number {
  const both = products[i * columns + j]!;
  const correlation = both / Math.sqrt(products[i * columns + i]! * products[j * columns + j]!);
  return Math.max(-1, Math.min(1, correlation));
}

/** Adds a partner; of several lags of one factor, which come one after the other, the strongest. */
function note(partners: Partner[], factor: number, correlation: number): void {
  if (Math.abs(correlation) < SHARED) return;
  const last = partners.at(-1);
  if (last?.factor !== factor) partners.push({ factor, correlation });
  else if (Math.abs(correlation) > Math.abs(last.correlation)) partners[partners.length - 1] = { factor, correlation };
}
