// Numbers in order, kept so while some come and go: their middle, and how many are other than the one told most often.

/** A bag of finite numbers. */
export class SortedNumbers {
  #numbers: Float64Array;
  #size: number;
  /** How often the most frequent comes; null where it has to be looked for. */
  #most: number | null = null;

  /** Holds these numbers to begin with. */
  constructor(numbers: readonly number[] = []) {
    this.#size = numbers.length;
    this.#numbers = new Float64Array(Math.max(64, 2 * numbers.length));
    this.#numbers.set(numbers);
    this.#numbers.subarray(0, this.#size).sort();
  }

  get size(): number {
    return this.#size;
  }

  /** How often a number comes. */
  countOf(number: number): number {
    return this.#placeOf(number, true) - this.#placeOf(number, false);
  }

  /** How many lie above `cut`, or at it too. */
  countFrom(cut: number, { above }: { readonly above: boolean }): number {
    return this.#size - this.#placeOf(cut, above);
  }

  add(number: number): void {
    if (this.#size === this.#numbers.length) {
      const wider = new Float64Array(2 * this.#size);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    const place = this.#placeOf(number, true);
    this.#numbers.copyWithin(place + 1, place, this.#size);
    this.#numbers[place] = number;
    this.#size++;
    if (this.#most !== null) this.#most = Math.max(this.#most, this.countOf(number));
  }

  /** Takes one such number out again; it must be there. */
  take(number: number): void {
    if (this.#most !== null && this.countOf(number) === this.#most) this.#most = null;
    const place = this.#placeOf(number, false);
    this.#numbers.copyWithin(place, place + 1, this.#size);
    this.#size--;
  }

  /** Half of them lie at it or below. Where all are the same there is no middle: any of it is above. */
  get middle(): number {
    const numbers = this.#numbers;
    const last = this.#size - 1;
    if (last < 0 || numbers[0] === numbers[last]) return last < 0 || numbers[0] === 0 ? 0.5 : 0;
    return (numbers[Math.floor(last / 2)]! + numbers[Math.ceil(last / 2)]!) / 2;
  }

  /** The largest; minus infinity where there is none. */
  get largest(): number {
    return this.#size === 0 ? Number.NEGATIVE_INFINITY : this.#numbers[this.#size - 1]!;
  }

  /** How many are other than the one that comes most often. */
  get varied(): number {
    this.#most ??= this.#longestRun();
    return this.#size - this.#most;
  }

  #longestRun(): number {
    let longest = 0;
    let run = 0;
    for (let place = 0; place < this.#size; place++) {
      run = place > 0 && this.#numbers[place] === this.#numbers[place - 1] ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** The first place whose number is not below; where the numbers that equal it are passed, the first that is above. */
  #placeOf(number: number, passesEqual: boolean): number {
    let from = 0;
    let to = this.#size;
    while (from < to) {
      const half = (from + to) >> 1;
      const here = this.#numbers[half]!;
      if (here < number || (passesEqual && here === number)) from = half + 1;
      else to = half;
    }
    return from;
  }
}
