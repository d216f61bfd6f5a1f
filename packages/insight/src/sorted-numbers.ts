// Numbers in order, kept so while some come and go: their middle, and how many are other than the one told most often.

/** A bag of finite numbers. */
export class SortedNumbers {
  #numbers = new Float64Array(64);
  #counts = new Map<number, number>();
  #size = 0;
  /** How often the most frequent comes; null where it has to be looked for. */
  #most: number | null = 0;

  get size(): number {
    return this.#size;
  }

  /** How often a number comes. */
  countOf(number: number): number {
    return this.#counts.get(number) ?? 0;
  }

  add(number: number): void {
    if (this.#size === this.#numbers.length) {
      const wider = new Float64Array(2 * this.#size);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    const place = this.#placeOf(number);
    this.#numbers.copyWithin(place + 1, place, this.#size);
    this.#numbers[place] = number;
    this.#size++;
    const count = this.countOf(number) + 1;
    this.#counts.set(number, count);
    if (this.#most !== null) this.#most = Math.max(this.#most, count);
  }

  /** Takes one such number out again; it must be there. */
  take(number: number): void {
    const place = this.#placeOf(number);
    this.#numbers.copyWithin(place, place + 1, this.#size);
    this.#size--;
    const count = this.countOf(number);
    if (count === 1) this.#counts.delete(number);
    else this.#counts.set(number, count - 1);
    if (count === this.#most) this.#most = null;
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
    if (this.#most === null) {
      this.#most = 0;
      for (const count of this.#counts.values()) this.#most = Math.max(this.#most, count);
    }
    return this.#size - this.#most;
  }

  /** The first place whose number is not below. */
  #placeOf(number: number): number {
    let from = 0;
    let to = this.#size;
    while (from < to) {
      const half = (from + to) >> 1;
      if (this.#numbers[half]! < number) from = half + 1;
      else to = half;
    }
    return from;
  }
}
