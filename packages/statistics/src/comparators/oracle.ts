// The ceiling: least squares by one who knows everything but which factor is at work. For measuring, not for people.
import { laggedDesign, toldDaysOf } from '../design/lagged.ts';
import { nuisanceOf } from '../design/nuisance.ts';
import { dot } from '../numerics/linear.ts';
import { normalCdf } from '../numerics/special.ts';
import type { Person } from '../simulate/person.ts';
import { gainsOf, whiten } from '../whiten/innovations.ts';
import { nuisanceProducts, projectionOf, shadow } from '../whiten/project.ts';
import { benjaminiHochberg, type Claim, claimsOf, type Test } from './claim.ts';

/**
 * Generalised least squares of each factor at each lag, one at a time, with the true noise, and with what all *other*
 * true links add on the same told factors already taken off; BH over factors at `rate`, each with its best lag times
 * the number of lags (Bonferroni). It does not know of a changed scale (`stretchedFromMiddle`): there it is no ceiling.
 */
export function claimsByOracle({ diary, truth }: Person, rate: number): Claim[] {
  const toldDays = toldDaysOf(diary.pain.known);
  const rows = toldDays.length;
  if (rows < 2) return [];
  const design = laggedDesign(diary, toldDays);
  const nuisance = nuisanceOf(toldDays, diary.days, diary.firstWeekday);
  const gains = gainsOf(toldDays, truth);
  const whitened = new Float64Array(design.values.length);
  const level = new Float64Array(nuisance.values.length);
  const pain = Float64Array.from(toldDays, (day) => diary.pain.values[day]!);
  whiten(gains, design.values, whitened, design.columns);
  whiten(gains, nuisance.values, level, nuisance.columns);
  whiten(gains, pain, pain, 1);
  const projection = projectionOf(nuisance, level, nuisanceProducts(nuisance, level), truth.variance);
  const deep = nuisance.columns;
  const ofPain = new Float64Array(deep);
  const ofColumn = new Float64Array(deep);
  const others = new Float64Array(rows);
  const tests: Test[] = [];
  for (let k = 0; k < diary.factors.length; k++) {
    others.set(pain);
    for (const { factor, lag, effect } of truth.links) {
      const at = diary.factors[factor]!.lags.indexOf(lag);
      if (factor === k || at < 0) continue;
      const start = (design.first[factor]! + at) * rows;
      for (let i = 0; i < rows; i++) others[i]! -= effect * whitened[start + i]!;
    }
    shadow(projection, others, 0, ofPain, 0);
    const best: Test[] = [];
    for (let j = design.first[k]!; j < design.first[k + 1]!; j++) {
      shadow(projection, whitened, j, ofColumn, 0);
      const square = dot(whitened, j * rows, whitened, j * rows, rows) - dot(ofColumn, 0, ofColumn, 0, deep);
      if (!(square > 1e-9 * rows)) continue;
      const product = dot(whitened, j * rows, others, 0, rows) - dot(ofColumn, 0, ofPain, 0, deep);
      const z = product / Math.sqrt(square * truth.variance);
      const p = Math.min(1, 2 * normalCdf(-Math.abs(z)) * diary.factors[k]!.lags.length);
      best.push({ factor: k, lag: design.lag[j]!, p, estimate: product });
    }
    best.sort((a, b) => a.p - b.p);
    if (best[0] !== undefined) tests.push(best[0]);
  }
  return claimsOf(benjaminiHochberg(tests, rate));
}
