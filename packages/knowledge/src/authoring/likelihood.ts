// How a published likelihood ratio or a frequency word becomes P(answer | condition).

/** Frequency words and the probabilities they stand for (I.6 of the algorithms report: five to seven levels suffice). */
export const OFTEN: Readonly<Record<string, number>> = {
  'almost-always': 0.95,
  usually: 0.8,
  often: 0.6,
  sometimes: 0.3,
  seldom: 0.1,
  'almost-never': 0.02,
};

/** Ratios were measured in people already suspected of the disease: shrink them for the open web (the clinical table, A3). */
const SHRINK = 0.7;
/** No single symptom weighs more than this many powers of ten (the clinical table, A3). */
const CAP = 1.5;

/** P(yes | condition) from a likelihood ratio and the background P(yes); shrunk, capped, kept inside 0.005 to 0.98. */
export function fromRatio(
  ratio: { positive?: number | undefined; negative?: number | undefined },
  background: number,
): number {
  if (ratio.positive !== undefined) return inside(shrink(ratio.positive) * background);
  if (ratio.negative !== undefined) return inside(1 - shrink(ratio.negative) * (1 - background));
  return background;
}

function shrink(ratio: number): number {
  const log = Math.max(-CAP, Math.min(CAP, Math.log10(ratio)));
  return 10 ** (log * SHRINK);
}

function inside(p: number): number {
  return Math.max(0.005, Math.min(0.98, p));
}
