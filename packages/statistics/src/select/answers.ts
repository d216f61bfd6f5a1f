// Does a factor come before the pain of its day, or answer to it? What its own series says.
import type { Factor } from '../design/diary.ts';
import type { LaggedDesign } from '../design/lagged.ts';
import type { Nuisance } from '../design/nuisance.ts';
import { logEValue } from '../evidence/e-value.ts';
import { dot } from '../numerics/linear.ts';
import { momentsOf } from '../numerics/moments.ts';
import { logSum } from '../numerics/special.ts';
import { gainsOf, whiten } from '../whiten/innovations.ts';
import { nuisanceProducts, projectionOf, shadow } from '../whiten/project.ts';

/** How much a factor may cling to its own yesterday. */
const PHIS = [0, 0.2, 0.4, 0.6, 0.8];
/** Fewer days than this beyond the nuisance say nothing of it. */
const FEWEST_FREEDOM = 5;

/** The told days of a diary. */
interface Told {
  readonly toldDays: Int32Array;
  readonly pain: Float64Array;
  readonly nuisance: Nuisance;
  readonly design: LaggedDesign;
  readonly factors: readonly Pick<Factor, 'isBeforePain'>[];
}

/**
 * ln of the Bayes factor, for each factor, of "it answers to the pain of its day" against "it does not", from
 * p(factor | pain) over p(factor). What causes pain goes with the part of today's pain that yesterday did not foretell;
 * what answers to pain, or is blamed for it, goes with all of it. So the same series weighs both hypotheses, each by its
 * own likelihood. A factor's series is its level, its week and drift, and AR(1) noise, averaged over a grid; an answer
 * is normal, of sd 1 / sqrt(6) of the factor's own noise a sd of pain.
 *
 * NaN where the same day is not open, where the factor never varied, and where it was there before the pain.
 */
export function answersOf({ toldDays, pain, nuisance, design, factors }: Told): Float64Array {
  const rows = toldDays.length;
  const deep = nuisance.columns;
  const answers = new Float64Array(design.sd.length).fill(Number.NaN);
  const asked = Array.from(answers.keys()).filter(
    (k) => design.lag[design.first[k]!] === 0 && design.sd[k]! > 0 && !factors[k]!.isBeforePain,
  );
  const scale = standardised(pain);
  if (asked.length === 0 || scale === undefined || rows - deep < FEWEST_FREEDOM) return answers;
  const whiteNuisance = new Float64Array(nuisance.values.length);
  const whitePain = new Float64Array(rows);
  const white = new Float64Array(rows);
  const ofPain = new Float64Array(deep);
  const ofFactor = new Float64Array(deep);
  const plain = asked.map(() => -Infinity);
  const answering = asked.map(() => -Infinity);
  for (const phi of PHIS) {
    const gains = gainsOf(toldDays, { phi, noiseShare: 0 });
    whiten(gains, nuisance.values, whiteNuisance, deep);
    whiten(gains, scale, whitePain, 1);
    const projection = projectionOf(nuisance, whiteNuisance, nuisanceProducts(nuisance, whiteNuisance), 1);
    shadow(projection, whitePain, 0, ofPain, 0);
    const square = dot(whitePain, 0, whitePain, 0, rows) - dot(ofPain, 0, ofPain, 0, deep);
    asked.forEach((k, i) => {
      const column = design.first[k]! * rows;
      whiten(gains, design.values.subarray(column, column + rows), white, 1);
      shadow(projection, white, 0, ofFactor, 0);
      const own = dot(white, 0, white, 0, rows) - dot(ofFactor, 0, ofFactor, 0, deep);
      // A factor that the week explains wholly says nothing of pain.
      if (!(own > 1e-9 * rows)) return;
      const product = dot(white, 0, whitePain, 0, rows) - dot(ofFactor, 0, ofPain, 0, deep);
      const log = -0.5 * (gains.logDeterminant + (rows - deep) * Math.log(own));
      plain[i] = logSum(plain[i]!, log);
      answering[i] = logSum(answering[i]!, log + logEValue(square, product, own, rows - deep));
    });
  }
  asked.forEach((k, i) => {
    if (plain[i]! > -Infinity) answers[k] = answering[i]! - plain[i]!;
  });
  return answers;
}

/** In sd from the mean; undefined if it never varied. */
function standardised(values: Float64Array): Float64Array | undefined {
  const { mean, squares } = momentsOf(values);
  const sd = Math.sqrt(squares / values.length);
  return sd > 1e-9 ? values.map((value) => (value - mean) / sd) : undefined;
}
