// Causes that show themselves in several forms: sums over the forms, and the look-ahead in which only causes count.
import { entropyOf, type Model } from './model.ts';

/** Sums over the forms of each cause: from one number for each place to one for each cause. */
export function byCause(model: Model, perForm: Float64Array): Float64Array {
  const sums = new Float64Array(causesOf(model));
  for (let form = 0; form < model.causes; form++) sums[model.formOf[form]!]! += perForm[form]!;
  return sums;
}

/** How many causes there are, each counted once whatever its forms. */
export function causesOf(model: Model): number {
  let causes = 0;
  for (let form = 0; form < model.causes; form++) if (model.formOf[form]! >= causes) causes = model.formOf[form]! + 1;
  return causes;
}

/** A model whose every place is a cause, and the posterior on it. */
export interface Melted {
  readonly model: Model;
  readonly posterior: Float64Array;
}

/**
 * The model with the forms of each cause melted into one by their present shares of it, for looking one answer ahead:
 * `outcomeProbabilities` is unchanged by it, and `expectedGain` then counts what an answer teaches about causes, not
 * what it tells of their forms. Not for a second answer, whose shares would be others. `posterior` is that of the
 * answers known, with one number for each place.
 */
export function melted(model: Model, posterior: Float64Array): Melted {
  const causes = causesOf(model);
  if (causes === model.causes) return { model, posterior };
  const merged = byCause(model, posterior);
  const shares = sharesOf(model, posterior, merged);
  const rows = model.background.length;
  const table = new Float64Array(rows * causes);
  for (let row = 0; row < rows; row++) {
    for (let form = 0; form < model.causes; form++) {
      table[row * causes + model.formOf[form]!]! += shares[form]! * model.table[row * model.causes + form]!;
    }
  }
  const prior = byCause(model, model.prior);
  return {
    model: {
      ...model,
      causes,
      formOf: Int32Array.from({ length: causes }, (_, cause) => cause),
      prior,
      logPrior: prior.map(Math.log),
      table,
      logTable: table.map(Math.log),
      entropy: entropyOf(model.states, model.firstRow, table, causes),
    },
    posterior: merged,
  };
}

/** Each form's share of its cause; the prior's share where the answers leave the cause no weight that a double could hold. */
function sharesOf(model: Model, posterior: Float64Array, merged: Float64Array): Float64Array {
  const before = byCause(model, model.prior);
  return posterior.map((weight, form) => {
    const cause = model.formOf[form]!;
    return merged[cause]! > 0 ? weight / merged[cause]! : model.prior[form]! / before[cause]!;
  });
}
