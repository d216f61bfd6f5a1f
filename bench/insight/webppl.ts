// WebPPL on the selection problem of one diary: Metropolis-Hastings over lags, effects and variance, as its users would.
import { createRequire } from 'node:module';
import type { Gram, SelectionProblem } from '@rhomboid/statistics';
import { PEERS } from '../lib/install-peers.ts';

interface Sample {
  readonly states: readonly number[];
}

interface Distribution {
  readonly samples: readonly { readonly value: Sample }[];
}

interface WebPpl {
  run(program: string, done: (store: object, result: Distribution) => void, options: object): void;
}

/** Inclusion of each factor by so many samples of WebPPL, and the milliseconds it took, compiling included. */
export async function webPpl(
  problem: SelectionProblem,
  samples: number,
): Promise<{ readonly inclusion: number[]; readonly milliseconds: number }> {
  const { run } = createRequire(`${PEERS}package.json`)('webppl') as WebPpl;
  // The program sees plain functions of JavaScript, so the algebra costs it no more than it costs us.
  Object.assign(globalThis, { selection: { lags: lagsOf(problem), score: scoreOf(problem) } });
  const start = performance.now();
  const drawn = await new Promise<Distribution>((resolve, reject) => {
    try {
      run(programOf(problem, samples), (_, result) => resolve(result), { debug: false });
    } catch (error) {
      reject(error);
    }
  });
  const milliseconds = performance.now() - start;
  const inclusion = Array.from(problem.prior, (_, k) => {
    const inside = drawn.samples.filter(({ value }) => value.states[k]! > 0).length;
    return inside / drawn.samples.length;
  });
  return { inclusion, milliseconds };
}

/** Chances of each factor's states when it is by itself: out, then its lags. */
function lagsOf({ first, prior }: SelectionProblem): number[][] {
  return Array.from(prior, (chance, k) => {
    const lags = first[k + 1]! - first[k]!;
    return [1 - chance, ...new Array<number>(lags).fill(chance / lags)];
  });
}

/** ln of the likelihood, and of what the priors are beyond factors by themselves and normal effects. */
function scoreOf(problem: SelectionProblem) {
  const { noises, first, slabScale } = problem;
  const byThemselves = lagsOf(problem).map((chances) => chances.map(Math.log));
  return (states: readonly number[], effects: readonly number[], variance: number): number => {
    const chosen = Int32Array.from(states, (state, k) => (state > 0 ? first[k]! + state - 1 : -1));
    let beyond = problem.logPrior(chosen);
    states.forEach((state, k) => {
      beyond -= byThemselves[k]![state]!;
      if (state > 0) beyond += Math.log(effects[k]! ** 2 / slabScale);
    });
    // Whichever noise it is.
    const logs = noises.map(({ gram, logWeight }) => {
      return logWeight - 0.5 * ((gram.rows - 1) * Math.log(variance) + leftOver(gram, chosen, effects) / variance);
    });
    const most = Math.max(...logs);
    return beyond + most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
  };
}

/** Squared pain that the chosen columns with these effects leave. */
function leftOver({ columns, products, withPain, pain }: Gram, chosen: Int32Array, effects: readonly number[]): number {
  let left = pain;
  chosen.forEach((column, k) => {
    if (column < 0) return;
    left -= 2 * effects[k]! * withPain[column]!;
    chosen.forEach((beside, other) => {
      if (beside >= 0) left += effects[k]! * effects[other]! * products[column * columns + beside]!;
    });
  });
  return left;
}

function programOf({ prior, slabScale, varianceDays, usualVariance }: SelectionProblem, samples: number): string {
  return `
    var model = function() {
      var precision = sample(Gamma({ shape: ${varianceDays / 2}, scale: ${2 / (varianceDays * usualVariance)} }));
      var states = mapN(function(k) { return sample(Discrete({ ps: selection.lags[k] })); }, ${prior.length});
      var effects = mapN(function(k) { return sample(Gaussian({ mu: 0, sigma: ${Math.sqrt(slabScale)} })); }, ${prior.length});
      factor(selection.score(states, effects, 1 / precision));
      return { states: states };
    };
    Infer({ model: model, method: 'MCMC', samples: ${samples}, burn: ${Math.floor(samples / 6)}, onlyMAP: false });
  `;
}
