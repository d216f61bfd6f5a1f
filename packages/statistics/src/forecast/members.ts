// The models that the forecast is averaged over: every kind of noise, of drift, with and without a week or hints.
import { weekRows } from '../design/week-rows.ts';
import { DriftingRegression, learntBy } from '../numerics/drifting-regression.ts';

/** Level, weekend, a wave of seven days (two columns), and what known factors are expected to add. */
export const columns = 5;

const noises: readonly (readonly [phi: number, noiseShare: number])[] = [
  [0, 0],
  [0.3, 0],
  [0.3, 0.3],
  [0.5, 0],
  [0.5, 0.3],
  [0.7, 0],
  [0.7, 0.3],
  [0.88, 0],
  [0.88, 0.3],
];
/** A level that stays, and levels that forget like exponential smoothing with weights of about .07 and .16. */
const drifts = [0, 0.005, 0.03];

/** Prior variances of the week's columns are those of 0.5 and 0.35 points at a noise of 1.5 points. */
const levelVariance = 3;
const weekendVariance = 0.11;
const waveVariance = 0.055;
/** A hint is trusted at about its face value: 0.85 of it, give or take 0.35. */
const hintVariance = 0.055;
export const hintTrust = 0.85;

/** The models of the average, and all that they learn, one after the other. */
export interface Members {
  readonly all: readonly DriftingRegression[];
  readonly learnt: Float64Array;
}

/** All models before any day; the first is the running mean. */
export function members(withHints: boolean): Members {
  const hints = withHints ? [0, hintVariance] : [0];
  const weeks = [0, 1];
  const learnt = new Float64Array(hints.length * weeks.length * noises.length * drifts.length * learntBy(columns));
  const all: DriftingRegression[] = [];
  let from = 0;
  for (const hint of hints)
    for (const week of weeks)
      for (const [phi, noiseShare] of noises)
        for (const drift of drifts) {
          const wave = week * waveVariance;
          // Of a day it reads no column beyond the last that it has a prior for.
          const last = hint > 0 ? columns : week > 0 ? columns - 1 : 1;
          const priorVariance = [levelVariance, week * weekendVariance, wave, wave, hint].slice(0, last);
          const to = from + learntBy(priorVariance.length);
          const model = { phi, noiseShare, drift, priorVariance, priorLevel: 4 };
          const member = new DriftingRegression(model, learnt.subarray(from, to));
          if (hint > 0) member.mean[4] = hintTrust;
          all.push(member);
          from = to;
        }
  return { all, learnt };
}

/** Fills the row of a day: `weekday` 0 (Monday) to 6, `hint` in points. */
export function fillRow(row: Float64Array, weekday: number, hint: number): void {
  row.set(weekRows[weekday]!);
  // Centred, so that the level stays the mean of a whole week.
  row[1]! -= 2 / 7;
  row[4] = hint;
}
