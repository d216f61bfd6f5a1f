// Sets of up to three causes against the truth over sets of any size, in 220-bit fixed point.
//
// The model of both: causes are independent, cause c with odds o_c, and somebody who asks has at least one; a finding
// is a noisy-OR with a leak. The odds sum to 0.3, so one in seven people has two or more causes: prior o, comorbidity
// 0.3. The truth is Quickscore: inclusion-exclusion over the positive findings, exact but for 2^-220 a multiplication.

import { type Random, random } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { buildModel, noObservations, type Observations, posterior, setsPosterior, sparseNetwork } from './index.ts';

const bits = 220n;
const one = 1n << bits;
const fixed = (number: number) => BigInt(Math.round(number * 2 ** 53)) << (bits - 53n);
const times = (a: bigint, b: bigint) => (a * b) >> bits;

const causes = 50;
const model = buildModel(sparseNetwork({ causes, findings: 200, seed: 20, comorbidity: 0.3 }));
const oddsOf = (cause: number) => model.comorbidity * model.prior[cause]!;
const yesRow = (f: number) => (model.firstRow[f]! + 1) * causes;
const leakOf = (f: number) => model.background[model.firstRow[f]! + 1]!;

/** P(finding stays away although the cause is at work): 1 - lam. */
const stays = (f: number, cause: number) => Math.min(1, (1 - model.table[yesRow(f) + cause]!) / (1 - leakOf(f)));

/** Somebody drawn from the model with one to three causes, asked until 40, 100 or 200 answers or twelve positives. */
function patient(seed: number): Observations {
  const dice = random(seed);
  const present = causesAtWork(dice);
  const observations = noObservations(model);
  const order = Array.from({ length: model.features }, (_, f) => ({ f, turn: dice() })).sort((x, y) => x.turn - y.turn);
  let positives = 0;
  for (const { f } of order.slice(0, [40, 100, 200][seed % 3])) {
    const no = present.reduce((chance, cause) => chance * stays(f, cause), 1 - leakOf(f));
    observations[f] = dice() < no ? 0 : 1;
    positives += observations[f]!;
    if (positives === 12) break;
  }
  return observations;
}

function causesAtWork(dice: Random): number[] {
  for (;;) {
    const present = Array.from({ length: causes }, (_, cause) => cause).filter((cause) => {
      const odds = oddsOf(cause);
      return dice() < odds / (1 + odds);
    });
    if (present.length >= 1 && present.length <= 3) return present;
  }
}

/** P(cause at work given the answers and at least one cause), by inclusion-exclusion over the positives. */
function truth(observations: Observations): number[] {
  const odds = Array.from({ length: causes }, (_, cause) => fixed(oddsOf(cause)));
  const positives = Array.from(observations.keys()).filter((f) => observations[f] === 1);
  const negatives = Array.from(observations.keys()).filter((f) => observations[f] === 0);
  const shares = new Array<bigint>(causes).fill(0n);
  let total = 0n;
  let nobody = 0n;
  const visit = (index: number, sign: bigint, leak: bigint, weights: bigint[]) => {
    if (index < positives.length) {
      const f = positives[index]!;
      visit(index + 1, sign, leak, weights);
      visit(
        index + 1,
        -sign,
        times(leak, fixed(1 - leakOf(f))),
        weights.map((w, cause) => times(w, fixed(stays(f, cause)))),
      );
      return;
    }
    const before = [leak];
    for (const weight of weights) before.push(times(before[before.length - 1]!, one + weight));
    let after = one;
    for (let cause = causes - 1; cause >= 0; cause--) {
      shares[cause]! += sign * times(times(before[cause]!, weights[cause]!), after);
      after = times(after, one + weights[cause]!);
    }
    total += sign * before[causes]!;
    nobody += sign * leak;
  };
  const denied = odds.map((o, cause) => negatives.reduce((w, f) => times(w, fixed(stays(f, cause))), o));
  visit(
    0,
    1n,
    negatives.reduce((leak, f) => times(leak, fixed(1 - leakOf(f))), one),
    denied,
  );
  return shares.map((share) => Number((share << 60n) / (total - nobody)) / 2 ** 60);
}

const worst = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((high, p, i) => Math.max(high, Math.abs(p - b[i]!)), 0);

describe('setsPosterior against the truth', () => {
  const patients = Array.from({ length: 60 }, (_, i) => patient(1000 + i));

  it('errs by 2e-3 at most on sixty patients, and never leaves [0, 1]', { timeout: 120_000 }, () => {
    const errors = patients.map((observations) => {
      const { marginals } = setsPosterior(model, observations);
      for (const p of marginals) expect(p >= 0 && p <= 1).toBe(true);
      return worst(marginals, truth(observations));
    });
    expect(Math.max(...errors)).toBeLessThanOrEqual(2e-3);
  });

  it('loses no more by dropping causes than their sets were worth', () => {
    const errors = patients.map((observations) => {
      const pairs = setsPosterior(model, observations, { maxSize: 2 }).marginals;
      const keep = Array.from(pairs.keys()).filter((cause) => pairs[cause]! >= 1e-4);
      const full = setsPosterior(model, observations).marginals;
      const kept = setsPosterior(model, observations, { keep }).marginals;
      const dropped = full.reduce((sum, p, cause) => (keep.includes(cause) ? sum : sum + p), 0);
      expect(worst(full, kept)).toBeLessThanOrEqual(dropped + 1e-12);
      return worst(full, kept);
    });
    expect(Math.max(...errors)).toBeLessThanOrEqual(0.01);
  });

  it('shows why causes must not be dropped for being unlikely alone', () => {
    const errors = patients.map((observations) => {
      const alone = posterior(model, observations);
      const keep = Array.from(alone.keys()).filter((cause) => alone[cause]! >= 1e-4);
      return worst(
        setsPosterior(model, observations).marginals,
        setsPosterior(model, observations, { keep }).marginals,
      );
    });
    // Somebody with two causes: alone, the second explains little and seems impossible; as a companion it is certain.
    expect(Math.max(...errors)).toBeGreaterThan(0.5);
  });
});
