// How often each number was told, kept while some come and go: their middle, and how many are other than the usual one.

/** A bag of finite numbers. Most are told again and again, so each different one is held once, in order, with its count. */
export class NumberBag {
  readonly #numbers: number[] = [];
  readonly #counts: number[] = [];
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
    return this.#numbers[place] === number ? this.#counts[place]! : 0;
  }

  /** How many lie above `cut`, or at it too. */
  countFrom(cut: number, { above }: { readonly above: boolean }): number {
    const place = this.#placeOf(cut);
    let count = 0;
    for (let i = above && this.#numbers[place] === cut ? place + 1 : place; i < this.#counts.length; i++)
      count += this.#counts[i]!;
    return count;
  }

  add(number: number): void {
    const place = this.#placeOf(number);
    if (this.#numbers[place] !== number) {
      this.#numbers.splice(place, 0, number);
      this.#counts.splice(place, 0, 0);
    }
    this.#counts[place]!++;
    this.#size++;
  }

  /** Takes one such number out again; it must be there. */
  take(number: number): void {
    const place = this.#placeOf(number);
    this.#size--;
    if (--this.#counts[place]! > 0) return;
    this.#numbers.splice(place, 1);
    this.#counts.splice(place, 1);
  }

  /** Half of them lie at it or below. Where all are the same there is no middle: any of it is above. */
  get middle(): number {
    const last = this.#size - 1;
    if (this.#numbers.length < 2) return last < 0 || this.#numbers[0] === 0 ? 0.5 : 0;
    return (this.#at(Math.floor(last / 2)) + this.#at(Math.ceil(last / 2))) / 2;
  }

  /** The largest; minus infinity where there is none. */
  get largest(): number {
    return this.#numbers.at(-1) ?? Number.NEGATIVE_INFINITY;
  }

  /** How many are other than the one that comes most often. */
  get varied(): number {
    let most = 0;
    for (const count of this.#counts) most = Math.max(most, count);
    return this.#size - most;
  }

  /** The number that stands at this rank, from 0, of all in order. */
  #at(rank: number): number {
    let place = 0;
    for (let upTo = this.#counts[0]!; upTo <= rank; upTo += this.#counts[place]!) place++;
    return this.#numbers[place]!;
  }

  /** The first place whose number is not below. */
  #placeOf(number: number): number {
    let from = 0;
    let to = this.#numbers.length;
    while (from < to) {
      const half = (from + to) >> 1;
      if (this.#numbers[half]! < number) from = half + 1;
      else to = half;
    }
    return from;
  }
}
