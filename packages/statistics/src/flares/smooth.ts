// What later days say of earlier ones: the chance of a flare on each day given the whole series.
import { rises, states } from './chain.ts';
import { type Calm, FlareFilter } from './filter.ts';

/** Both views of a series, a row for each day told. */
export interface FlareChances {
  /** Indices of the days told, ascending. */
  readonly told: Int32Array;
  /** Given the days up to it, for each day told. */
  readonly filtered: Float64Array;
  /** Given all days, for each day told; and the rise expected in points. */
  readonly smoothed: Float64Array;
  readonly rise: Float64Array;
}

const square = states * states;

/** Filters forwards day by day, smooths backwards whenever asked, and can go back to an earlier evening. */
export class FlarePass {
  /** Days pushed. */
  days: number = 0;
  private rows = 0;
  private told = new Int32Array(64);
  private pain = new Float64Array(64);
  private forward = new Float64Array(64 * states);
  private steps = new Float64Array(64 * square);
  private filtered = new Float64Array(64);
  private smoothed = new Float64Array(64);
  private rise = new Float64Array(64);
  /** What the days after each row say of its states, as it was read last. */
  private backward = new Float64Array(64 * states);
  /** Rows before this one were read, and not changed since. */
  private known = 0;
  private filter: FlareFilter | undefined;

  /** Takes in the next day, measured against `calm`; NaN was not told. */
  push(pain: number, calm: Calm): void {
    this.filter ??= this.filterAt(calm);
    this.filter.recalibrate(calm);
    this.filter.push(pain);
    if (!Number.isNaN(pain)) {
      if (this.rows === this.told.length) this.grow();
      this.told[this.rows] = this.days;
      this.pain[this.rows] = pain;
      this.forward.set(this.filter.chances, this.rows * states);
      this.steps.set(this.filter.steps, this.rows * square);
      this.filtered[this.rows] = this.filter.flare;
      this.rows++;
    }
    this.days++;
  }

  /** Forgets all days but the first `days`. */
  keep(days: number): void {
    if (days >= this.days) return;
    while (this.rows > 0 && this.told[this.rows - 1]! >= days) this.rows--;
    this.known = Math.min(this.known, this.rows);
    this.days = days;
    this.filter = undefined;
  }

  /** The chances as known tonight, by row; a view that the next day changes. */
  get soFar(): Pick<FlareChances, 'told' | 'filtered'> {
    return { told: this.told.subarray(0, this.rows), filtered: this.filtered.subarray(0, this.rows) };
  }

  /**
   * What all days so far say of each of them; views that the next day changes. Days long ago are forgotten to the last bit:
   * where what later days say of a row is what they said when it was read last, all rows before it stand.
   */
  read(): FlareChances {
    const { forward, steps, rows, smoothed, rise } = this;
    const { told, filtered } = this.soFar;
    let backward = new Float64Array(states).fill(1);
    let earlier = new Float64Array(states);
    for (let row = rows - 1; row >= 0 && !(row < this.known && this.isSaid(row, backward)); row--) {
      this.backward.set(backward, row * states);
      let total = 0;
      let raised = 0;
      for (let state = 0; state < states; state++) {
        const weight = forward[row * states + state]! * backward[state]!;
        total += weight;
        raised += weight * rises[state]!;
      }
      smoothed[row] = total > 0 ? Math.max(0, 1 - (forward[row * states]! * backward[0]!) / total) : filtered[row]!;
      rise[row] = total > 0 ? raised / total : 0;
      let scale = 0;
      for (let from = 0; from < states; from++) {
        let sum = 0;
        for (let to = 0; to < states; to++) sum += steps[(row * states + from) * states + to]! * backward[to]!;
        earlier[from] = sum;
        scale = Math.max(scale, sum);
      }
      if (scale > 0) for (let from = 0; from < states; from++) earlier[from]! /= scale;
      else earlier.fill(1);
      [backward, earlier] = [earlier, backward];
    }
    this.known = rows;
    return { told, filtered, smoothed: smoothed.subarray(0, rows), rise: rise.subarray(0, rows) };
  }

  /** Whether this is what the days after a row said when it was read last. */
  private isSaid(row: number, backward: Float64Array): boolean {
    for (let state = 0; state < states; state++)
      if (this.backward[row * states + state] !== backward[state]) return false;
    return true;
  }

  /** The filter as it stood on the evening of the last day. */
  private filterAt(calm: Calm): FlareFilter {
    const filter = new FlareFilter(calm);
    const row = this.rows - 1;
    if (row >= 0) {
      const chances = this.forward.subarray(row * states, (row + 1) * states);
      filter.resume(chances, this.pain[row]!, this.days - 1 - this.told[row]!);
    } else for (let day = 0; day < this.days; day++) filter.push(Number.NaN);
    return filter;
  }

  private grow(): void {
    const wider = <A extends Float64Array | Int32Array>(from: A, into: A): A => {
      into.set(from);
      return into;
    };
    const room = 2 * this.told.length;
    this.told = wider(this.told, new Int32Array(room));
    this.pain = wider(this.pain, new Float64Array(room));
    this.forward = wider(this.forward, new Float64Array(room * states));
    this.steps = wider(this.steps, new Float64Array(room * square));
    this.filtered = wider(this.filtered, new Float64Array(room));
    this.smoothed = wider(this.smoothed, new Float64Array(room));
    this.rise = wider(this.rise, new Float64Array(room));
    this.backward = wider(this.backward, new Float64Array(room * states));
  }
}

/**
 * Filters forwards, then smooths backwards. `calmOn(day)` is what the filter measures day `day` against; it is asked
 * for each day in turn.
 */
export function flareChances(pain: Float64Array, calmOn: (day: number) => Calm): FlareChances {
  const pass = new FlarePass();
  for (let day = 0; day < pain.length; day++) pass.push(pain[day]!, calmOn(day));
  return pass.read();
}
