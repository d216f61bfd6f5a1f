// The door of @rhomboid/inference: probabilities of causes from answers. It knows no medicine.
export { type CauseSet, type SetsOptions, type SetsPosterior, setsPosterior } from './cause-sets.ts';
export { ModelShapeError, ObservationError } from './errors.ts';
export { expectedGain } from './expected-gain.ts';
export { byCause, type Melted, melted } from './forms.ts';
export { buildModel, type FeatureSpec, type Model, type ModelSpec, rowOf, withPrior } from './model.ts';
export { conditionOn, logWeights, outcomeProbabilities, posterior } from './posterior.ts';
export { sampleCategorical } from './sample.ts';
export { type Changeable, type Flip, smallestChange } from './smallest-change.ts';
export { type SparseNetworkOptions, sparseNetwork } from './sparse-network.ts';
export { noObservations, type Observations, unknown } from './tempering.ts';
export { type WeightsOfEvidence, weightsOfEvidence } from './weights-of-evidence.ts';
