// A bag of numbers while some come and go: their middle, and how many are other than the one told most often. People tell
// few different numbers many times, so each is kept once, with how often it came.
import { widened } from './widened.ts';

/** A bag of finite numbers. */
export class CountedNumbers {
  /** Each once, ascending, and how often it is there: at least once. */
  #numbers: Float64Array = new Float64Array(8);
  #counts: Uint32Array = new Uint32Array(8);
  #different: number = 0;
  #size: number = 0;
  /** How often the most frequent comes; null where it has to be looked for. */
  #most: number | null = null;
  /** Where was looked last, which is near to where is looked next, and how many come before it. */
  #place: number = 0;
  #before: number = 0;

  get size(): number {
    return this.#size;
  }

  /** How many lie above `cut`, or at it too. */
  countFrom(cut: number, { above }: { readonly above: boolean }): number {
    const place = this.#placeOf(cut);
    this.#look(above && this.#isAt(place, cut) ? place + 1 : place);
    return this.#size - this.#before;
  }

  add(number: number): void {
    const place = this.#placeOf(number);
    if (!this.#isAt(place, number)) this.#insert(place, number);
    this.#count(place, 1);
  }

  /** Takes one such number out again; it must be there. */
  take(number: number): void {
    const place = this.#placeOf(number);
    this.#count(place, -1);
    if (this.#counts[place] === 0) this.#remove(place);
  }

  /** Half of them lie at it or below. Where all are the same there is no middle: any of it is above. */
  get middle(): number {
    if (this.#different < 2) return this.#different === 0 || this.#numbers[0] === 0 ? 0.5 : 0;
    const last = this.#size - 1;
    return (this.#at(Math.floor(last / 2)) + this.#at(Math.ceil(last / 2))) / 2;
  }

  /** The largest; minus infinity where there is none. */
  get largest(): number {
    return this.#different === 0 ? Number.NEGATIVE_INFINITY : this.#numbers[this.#different - 1]!;
  }

  /** How many are other than the one that comes most often. */
  get varied(): number {
    let most = this.#most ?? 0;
    if (this.#most === null)
      for (let place = 0; place < this.#different; place++) most = Math.max(most, this.#counts[place]!);
    this.#most = most;
    return this.#size - most;
  }

  /** The number with so many before it in order. */
  #at(before: number): number {
    while (this.#before + this.#counts[this.#place]! <= before) this.#look(this.#place + 1);
    while (this.#before > before) this.#look(this.#place - 1);
    return this.#numbers[this.#place]!;
  }

  /** Looks at another place. */
  #look(to: number): void {
    while (this.#place < to) this.#before += this.#counts[this.#place++]!;
    while (this.#place > to) this.#before -= this.#counts[--this.#place]!;
  }

  #count(place: number, more: 1 | -1): void {
    const count = this.#counts[place]! + more;
    this.#counts[place] = count;
    this.#size += more;
    if (place < this.#place) this.#before += more;
    if (more === -1) this.#most = null;
    else if (this.#most !== null && count > this.#most) this.#most = count;
  }

  #insert(place: number, number: number): void {
    const different = this.#different++;
    if (different === this.#numbers.length) {
      this.#numbers = widened(this.#numbers, new Float64Array(2 * different));
      this.#counts = widened(this.#counts, new Uint32Array(2 * different));
    }
    this.#numbers.copyWithin(place + 1, place, different);
    this.#counts.copyWithin(place + 1, place, different);
    this.#numbers[place] = number;
    this.#counts[place] = 0;
    if (place < this.#place) this.#place++;
  }

  #remove(place: number): void {
    this.#numbers.copyWithin(place, place + 1, this.#different);
    this.#counts.copyWithin(place, place + 1, this.#different);
    this.#different--;
    if (place < this.#place) this.#place--;
  }

  #isAt(place: number, number: number): boolean {
    return place < this.#different && this.#numbers[place] === number;
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
