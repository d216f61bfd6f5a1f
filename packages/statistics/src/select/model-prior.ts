// What is held of a person's links before the diary: whether anything matters at all, and whether factors answer to pain.
import type { Random } from '@rhomboid/ground';
import { logSum } from '../numerics/special.ts';

/** What is known of each factor before the sampler begins: its columns, its chance, and what it has of an answer to pain. */
export interface Groups {
  /** Factor k owns columns `first[k] ... first[k + 1] - 1`. */
  readonly first: Int32Array;
  /** Prior inclusion of each factor, above 0 and below 1. */
  readonly prior: Float64Array;
  /** ln of the evidence that it answers to the pain of its own day (`answersOf`); NaN where that needs no asking. */
  readonly answers: Float64Array;
}

/**
 * Of people who keep a diary this many have nothing in it that goes with their pain (our estimate). The factors share
 * this doubt: the first link has to clear it, those beside it do not. In people for whom nothing matters it halves the
 * false claims; to people with several links it costs next to nothing. After Scott and Berger, "Bayes and
 * empirical-Bayes multiplicity adjustment in the variable-selection problem", Annals of Statistics 38 (2010).
 */
export const nothingMatters = 0.1;

/**
 * Shares of factors that answer to the pain of their own day though nobody knows it, and the chance of each share: next
 * to none in most people, one in twelve in one person of twenty, who looks for reasons on worse days (our estimates).
 * Which of them a person is, the diary says: many answers make each one likelier.
 */
export const answerShares: readonly { readonly share: number; readonly chance: number }[] = [
  { share: 0.003, chance: 0.95 },
  { share: 0.08, chance: 0.05 },
];

/** Beyond this an exponential would leave the numbers; the evidence has spoken long before. */
const LARGEST_LOG = 600;

/** The prior as the sampler asks for it; it keeps the share of answers that was drawn last. */
export class ModelPrior {
  private readonly first: Int32Array;
  private readonly odds: Float64Array;
  private readonly doubt: number;
  /** For each share, factor by factor: ln of what the factor's own series weighs if it is a same-day link, and if not. */
  private readonly ifSameDay: readonly Float64Array[];
  private readonly ifNot: readonly Float64Array[];
  private share = 0;

  constructor({ first, prior, answers }: Groups) {
    this.first = first;
    // Among people for whom something matters the odds are higher by what those take for whom nothing does.
    const chances = prior.map(chanceIfAny);
    this.odds = chances.map((chance, k) => Math.log(chance / (1 - chance) / Math.max(1, first[k + 1]! - first[k]!)));
    this.doubt = sharedDoubt(prior);
    this.ifNot = answerShares.map(({ share }) =>
      answers.map((log) => (Number.isNaN(log) ? 0 : Math.log1p(share * Math.expm1(Math.min(log, LARGEST_LOG))))),
    );
    this.ifSameDay = answerShares.map(({ share }) =>
      answers.map((log) => (Number.isNaN(log) ? 0 : Math.log1p(-share))),
    );
  }

  /** ln of the prior odds of each lag of factor k against none, while so many others are in. */
  logOdds(k: number, others: number): number {
    return others === 0 ? this.odds[k]! - this.doubt : this.odds[k]!;
  }

  /** What is added to that at its first lag: what looks like a same-day link may be an answer. */
  sameDay(k: number): number {
    return this.ifSameDay[this.share]![k]! - this.ifNot[this.share]![k]!;
  }

  /** Draws the share of answers anew, given the columns that are in (-1: none). */
  drawShare(chosen: Int32Array, dice: Random): void {
    const logs = answerShares.map(({ chance }, s) => Math.log(chance) + this.weightOf(s, chosen));
    const most = Math.max(...logs);
    const weights = logs.map((log) => Math.exp(log - most));
    let ticket = dice() * weights.reduce((sum, weight) => sum + weight, 0);
    this.share = Math.max(
      0,
      weights.findIndex((weight) => {
        ticket -= weight;
        return ticket < 0;
      }),
    );
  }

  /** ln of the weight of a whole choice of columns, the shares summed over; up to a constant. For other solvers. */
  logWeight(chosen: Int32Array): number {
    let sum = 0;
    let inside = 0;
    chosen.forEach((column, k) => {
      if (column < 0) return;
      sum += this.odds[k]!;
      inside++;
    });
    if (inside === 0) sum += this.doubt;
    const shares = answerShares.map(({ chance }, s) => chance * Math.exp(this.weightOf(s, chosen)));
    return sum + Math.log(shares.reduce((total, share) => total + share, 0));
  }

  private weightOf(share: number, chosen: Int32Array): number {
    let sum = 0;
    for (let k = 0; k < chosen.length; k++) {
      sum += chosen[k] === this.first[k] ? this.ifSameDay[share]![k]! : this.ifNot[share]![k]!;
    }
    return sum;
  }
}

/**
 * ln of how much likelier "none is in" is than if factors of these chances (among all people) did not share the doubt: what
 * the first link has to clear.
 */
export function sharedDoubt(priors: ArrayLike<number>): number {
  let noneOfAll = Math.log1p(-nothingMatters);
  for (let k = 0; k < priors.length; k++) noneOfAll += Math.log1p(-chanceIfAny(priors[k]!));
  return logSum(0, Math.log(nothingMatters) - noneOfAll);
}

/** A factor's chance among people for whom something matters, given its chance among all. */
export function chanceIfAny(prior: number): number {
  const odds = prior / (1 - prior) / (1 - nothingMatters);
  return odds / (1 + odds);
}
