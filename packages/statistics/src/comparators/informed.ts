// What nobody can beat at the same threshold: the posterior of one who knows the noise, how many links there are, and
// how large each is, but not which factors, lags and signs. For measuring, not for people.

import { type Random, random } from '@rhomboid/ground';
import { laggedDesign, toldDaysOf } from '../design/lagged.ts';
import { nuisanceOf } from '../design/nuisance.ts';
import type { Gram } from '../select/gram.ts';
import { gramOf } from '../select/gram.ts';
import type { Person } from '../simulate/person.ts';
import { gainsOf, whiten } from '../whiten/innovations.ts';
import { nuisanceProducts, projectionOf } from '../whiten/project.ts';

const SWEEPS = 1000;
const BURN_IN = 200;
const SEED = 1;

/**
 * P(factor is one of the true ones) on the same told days, for each factor. Each link in turn is drawn anew among all
 * columns and both signs, given the others. It does not know of flares, rounding, answers to pain or changed scales.
 */
export function chancesOfInformed({ diary, truth }: Person): Float64Array {
  const toldDays = toldDaysOf(diary.pain.known);
  const chances = new Float64Array(diary.factors.length);
  if (toldDays.length < 2) return chances;
  const design = laggedDesign(diary, toldDays);
  const nuisance = nuisanceOf(toldDays, diary.days, diary.firstWeekday);
  const gains = gainsOf(toldDays, truth);
  const pain = Float64Array.from(toldDays, (day) => diary.pain.values[day]!);
  const level = nuisance.values.slice();
  const columns = design.values.slice();
  whiten(gains, pain, pain, 1);
  whiten(gains, level, level, nuisance.columns);
  whiten(gains, columns, columns, design.columns);
  const projection = projectionOf(nuisance, level, nuisanceProducts(nuisance, level), truth.variance);
  const gram = gramOf(columns, design.columns, pain, projection);
  const factorOf = Int32Array.from(design.lag, (_, j) => design.first.findIndex((end) => end > j) - 1);
  const links = truth.links.map(({ effect }) => ({ size: Math.abs(effect), column: -1, effect: 0 }));
  const dice = random(SEED);
  const weights = new Float64Array(2 * design.columns);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const link of links) {
      const others = links.filter((other) => other !== link && other.column >= 0);
      const total = weigh(weights, gram, factorOf, truth.variance, link.size, others);
      if (sweep >= BURN_IN) {
        weights.forEach((weight, at) => {
          chances[factorOf[at >> 1]!]! += weight / total / (SWEEPS - BURN_IN);
        });
      }
      const at = drawn(weights, total, dice);
      link.column = at >> 1;
      link.effect = at % 2 === 0 ? link.size : -link.size;
    }
  }
  return chances;
}

/** Likelihood of an effect of this size at each column, up and down, beside the others; gives their sum. */
function weigh(
  weights: Float64Array,
  { columns, products, withPain }: Gram,
  factorOf: Int32Array,
  variance: number,
  size: number,
  others: readonly { readonly column: number; readonly effect: number }[],
): number {
  let most = -Infinity;
  for (let j = 0; j < columns; j++) {
    let left = withPain[j]!;
    for (const other of others) left -= products[j * columns + other.column]! * other.effect;
    const isTaken = others.some(({ column }) => factorOf[column] === factorOf[j]);
    const away = (0.5 * size * size * products[j * columns + j]!) / variance;
    weights[2 * j] = isTaken ? -Infinity : (size * left) / variance - away;
    weights[2 * j + 1] = isTaken ? -Infinity : (-size * left) / variance - away;
    most = Math.max(most, weights[2 * j]!, weights[2 * j + 1]!);
  }
  let total = 0;
  for (let at = 0; at < weights.length; at++) {
    weights[at] = Math.exp(weights[at]! - most);
    total += weights[at]!;
  }
  return total;
}

function drawn(weights: Float64Array, total: number, dice: Random): number {
  let ticket = dice() * total;
  const at = weights.findIndex((weight) => {
    ticket -= weight;
    return ticket < 0;
  });
  return at < 0 ? weights.length - 1 : at;
}
