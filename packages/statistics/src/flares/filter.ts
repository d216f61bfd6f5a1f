// Hamilton's filter (Econometrica 57, 1989): the chance of each hidden state tonight, given the days so far. Exact for
// AR(1) pain whose mean jumps with the state, because only the state of the last day that was told matters.
import { chancesOver, rises, states, usualChances } from './chain.ts';

/** How a person's pain goes on days without a flare. */
export interface Calm {
  /** Mean pain, in points. */
  readonly level: number;
  /** Standard deviation of a day around it, in points, above 0. */
  readonly spread: number;
  /** Day-to-day correlation, 0 to below 1. */
  readonly phi: number;
  /** Days that it was learnt from. */
  readonly days: number;
}

/** Follows one series; a day costs the same however many came before. */
export class FlareFilter {
  /** Chance of each state on the last day that was pushed. */
  readonly chances: Float64Array = usualChances();
  /** Of the last day told: weight of going from state i to state j and telling this pain, at i * 4 + j. */
  readonly steps: Float64Array = new Float64Array(states * states);
  private calm: Calm;
  private moves = chancesOver(1);
  private readonly told: Float64Array = usualChances();
  private last = Number.NaN;
  private since = 0;

  constructor(calm: Calm) {
    this.calm = calm;
  }

  /** From now on measures pain against another idea of calm. */
  recalibrate(calm: Calm): void {
    this.calm = calm;
  }

  /** Goes back to an evening: `chances` were those of the last day told, its pain was `pain`, `since` days ago. */
  resume(chances: Float64Array, pain: number, since: number): void {
    this.told.set(chances);
    this.chances.set(chances);
    this.last = pain;
    this.since = since;
    this.moves = chancesOver(Math.max(1, since));
    if (since > 0) this.drift();
  }

  /** Takes in the next day; NaN if it was not told. */
  push(pain: number): void {
    this.since++;
    this.moves = chancesOver(this.since);
    if (Number.isNaN(pain)) this.drift();
    else this.learn(pain);
  }

  /** Chance of a flare on the last day that was pushed. */
  get flare(): number {
    return Math.min(1, Math.max(0, 1 - this.chances[0]!));
  }

  /** Natural logarithm of the odds of a flare; finite. */
  get logOdds(): number {
    const flare = this.chances[1]! + this.chances[2]! + this.chances[3]!;
    return Math.log(Math.max(flare, 1e-300)) - Math.log(Math.max(this.chances[0]!, 1e-300));
  }

  private drift(): void {
    for (let to = 0; to < states; to++) {
      let sum = 0;
      for (let from = 0; from < states; from++) sum += this.told[from]! * this.moves[from * states + to]!;
      this.chances[to] = sum;
    }
  }

  private learn(pain: number): void {
    const { level, spread, phi } = this.calm;
    const { steps, moves, told } = this;
    const kept = Number.isNaN(this.last) ? 0 : phi ** this.since;
    const before = Number.isNaN(this.last) ? 0 : this.last - level;
    const precision = 0.5 / (spread * spread * (1 - kept * kept));
    // The least surprise is taken out first, so that no pain is impossible in every state.
    let least = Number.POSITIVE_INFINITY;
    for (let from = 0; from < states; from++)
      for (let to = 0; to < states; to++) {
        const error = pain - level - rises[to]! - kept * (before - rises[from]!);
        const surprise = precision * error * error;
        steps[from * states + to] = surprise;
        if (surprise < least) least = surprise;
      }
    this.chances.fill(0);
    let total = 0;
    for (let from = 0; from < states; from++)
      for (let to = 0; to < states; to++) {
        const place = from * states + to;
        steps[place] = moves[place]! * Math.exp(least - steps[place]!);
        const joint = told[from]! * steps[place]!;
        this.chances[to]! += joint;
        total += joint;
      }
    // A certain state whose own steps all underflow: start again from the usual chances.
    if (total > 0) for (let to = 0; to < states; to++) this.chances[to]! /= total;
    else this.chances.set(usualChances());
    told.set(this.chances);
    this.last = pain;
    this.since = 0;
  }
}
