// Refuses a specification that is no probability model, naming the place.
import { ModelShapeError } from './errors.ts';
import type { FeatureSpec, ModelSpec } from './model.ts';

/** Throws ModelShapeError unless the specification is sound. */
export function checkSpec(spec: ModelSpec): void {
  checkPrior(spec.prior, spec.prior.length);
  if (spec.formOf !== undefined) checkForms(spec.formOf, spec.prior.length);
  const groups = spec.groupRho ?? [];
  groups.forEach((rho, group) => {
    expectRange(rho, 0, 1, `groupRho[${group}]`);
  });
  expectRange(spec.comorbidity, 0, 1, 'comorbidity');
  spec.features.forEach((feature, f) => {
    checkFeature(feature, spec.prior.length, groups.length, `features[${f}]`);
  });
}

/** Throws ModelShapeError unless there are `causes` (one or more) finite, positive weights. */
export function checkPrior(prior: ArrayLike<number>, causes: number): void {
  if (causes < 1) throw new ModelShapeError('prior: at least one cause is needed');
  if (prior.length !== causes) throw new ModelShapeError(`prior: ${prior.length} weights for ${causes} causes`);
  let total = 0;
  for (let cause = 0; cause < causes; cause++) {
    const weight = prior[cause]!;
    if (!(weight > 0)) throw new ModelShapeError(`prior[${cause}]: ${weight} is not a positive weight`);
    total += weight;
  }
  if (!Number.isFinite(total)) throw new ModelShapeError('prior: the weights have no finite sum');
}

function checkForms(formOf: readonly number[], places: number): void {
  if (formOf.length !== places) throw new ModelShapeError(`formOf: ${formOf.length} numbers for ${places} causes`);
  const named = new Set(formOf);
  for (let cause = 0; cause < named.size; cause++) {
    if (!named.has(cause)) {
      throw new ModelShapeError(`formOf: names ${named.size} causes, which must be 0 to ${named.size - 1}`);
    }
  }
}

function checkFeature(feature: FeatureSpec, causes: number, groups: number, place: string): void {
  if (!Number.isInteger(feature.states) || feature.states < 2) {
    throw new ModelShapeError(`${place}.states: ${feature.states} is not a whole number from 2`);
  }
  if (feature.table.length !== causes) {
    throw new ModelShapeError(`${place}.table: ${feature.table.length} rows for ${causes} causes`);
  }
  feature.table.forEach((row, cause) => {
    checkRow(row, feature.states, `${place}.table[${cause}]`);
  });
  checkRow(feature.background, feature.states, `${place}.background`);
  expectRange(feature.noise, 0, 0.2, `${place}.noise`);
  expectRange(feature.floor ?? 0, 0, 0.25, `${place}.floor`);
  expectRange(feature.cost ?? 0, 0, Number.MAX_VALUE, `${place}.cost`);
  const group = feature.group ?? -1;
  if (!Number.isInteger(group) || group < -1 || group >= groups) {
    throw new ModelShapeError(`${place}.group: ${group} is none of the ${groups} groups`);
  }
}

function checkRow(row: readonly number[], states: number, place: string): void {
  if (row.length !== states) throw new ModelShapeError(`${place}: ${row.length} numbers for ${states} states`);
  row.forEach((p, state) => {
    expectRange(p, 0, 1, `${place}[${state}]`);
  });
  const sum = row.reduce((total, p) => total + p, 0);
  if (Math.abs(sum - 1) > 1e-6) throw new ModelShapeError(`${place}: sums to ${sum}, not to 1`);
}

function expectRange(value: number, low: number, high: number, place: string): void {
  if (!(value >= low && value <= high)) throw new ModelShapeError(`${place}: ${value} is not from ${low} to ${high}`);
}
