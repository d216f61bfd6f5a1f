// How often each number was told, kept while some come and go: their middle, and how many are other than the usual one.
import { widened } from './widened.ts';

/** A bag of finite numbers. Most are told again and again, so each different one is held once, in order, with its count. */
export class NumberBag {
  #numbers = new Float64Array(8);
  #counts = new Uint32Array(8);
  #different = 0;
  #size = 0;

  /** Holds these numbers to begin with. */
  constructor(numbers: readonly number[] = []) {
    for (const number of numbers.toSorted((a, b) => a - b)) this.add(number);
  }

  get size(): number {
    return this.#size;
  }

  /** How often a number comes. */
  countOf(number: number): number {
    const place = this.#placeOf(number);
    return this.#isAt(place, number) ? this.#counts[place]! : 0;
  }

  /** How many lie above `cut`, or at it too. */
  countFrom(cut: number, { above }: { readonly above: boolean }): number {
    const place = this.#placeOf(cut);
    let count = 0;
    for (let i = above && this.#isAt(place, cut) ? place + 1 : place; i < this.#different; i++)
      count += this.#counts[i]!;
    return count;
  }

  add(number: number): void {
    const place = this.#placeOf(number);
    if (!this.#isAt(place, number)) this.#insert(place, number);
    this.#counts[place]!++;
    this.#size++;
  }

  /** Takes one such number out again; it must be there. */
  take(number: number): void {
    const place = this.#placeOf(number);
    this.#size--;
    if (--this.#counts[place]! > 0) return;
    this.#numbers.copyWithin(place, place + 1, this.#different);
    this.#counts.copyWithin(place, place + 1, this.#different);
    this.#different--;
  }

  /** Half of them lie at it or below. Where all are the same there is no middle: any of it is above. */
  get middle(): number {
    const last = this.#size - 1;
    if (this.#different < 2) return last < 0 || this.#numbers[0] === 0 ? 0.5 : 0;
    return (this.#at(Math.floor(last / 2)) + this.#at(Math.ceil(last / 2))) / 2;
  }

  /** The largest; minus infinity where there is none. */
  get largest(): number {
    return this.#size === 0 ? Number.NEGATIVE_INFINITY : this.#numbers[this.#different - 1]!;
  }

  /** How many are other than the one that comes most often. */
  get varied(): number {
    let most = 0;
    for (let i = 0; i < this.#different; i++) most = Math.max(most, this.#counts[i]!);
    return this.#size - most;
  }

  /** The number that stands at this rank, from 0, of all in order. */
  #at(rank: number): number {
    let place = 0;
    for (let upTo = this.#counts[0]!; upTo <= rank; upTo += this.#counts[place]!) place++;
    return this.#numbers[place]!;
  }

  #isAt(place: number, number: number): boolean {
    return place < this.#different && this.#numbers[place] === number;
  }

  #insert(place: number, number: number): void {
    if (this.#different === this.#numbers.length) {
      this.#numbers = widened(this.#numbers, new Float64Array(2 * this.#different));
      this.#counts = widened(this.#counts, new Uint32Array(2 * this.#different));
    }
    this.#numbers.copyWithin(place + 1, place, this.#different);
    this.#counts.copyWithin(place + 1, place, this.#different);
    this.#numbers[place] = number;
    this.#counts[place] = 0;
    this.#different++;
  }

  /** The first place whose number is not below. */
  #placeOf(number: number): number {
    let from = 0;
    let to = this.#different;
    while (from < to) {
      const half = (from + to) >> 1;
      if (this.#numbers[half]! < number) from = half + 1;
      else to = half;
    }
    return from;
  }
}
