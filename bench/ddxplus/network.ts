// The engine loaded with the published tables alone: nothing is trained, and no medicine of ours is in it.
import { buildModel, type Model, noObservations, type Observations, posterior, withPrior } from '@rhomboid/inference';
import { type ChoiceQuestion, choiceQuestions, logLikelihoods } from './choice-question.ts';
import type { Patient, Tables } from './data.ts';

/**
 * DDXPlus as a network. Only yes/no evidences are features: that an evidence with values is listed at all tells which
 * conditions' forms it stands on, which no person could say.
 */
export interface Network {
  readonly tables: Tables;
  readonly model: Model;
  /** Codes of the features, in order, and their numbers. */
  readonly codes: readonly string[];
  readonly featureOf: ReadonlyMap<string, number>;
  readonly choices: readonly ChoiceQuestion[];
  readonly floor: number;
  /** Whether each condition is severe: DDXPlus severity 1 or 2. */
  readonly severe: readonly boolean[];
}

/** How far answers are trusted. */
export interface Trust {
  /** The least probability of any answer. */
  readonly floor: number;
  /** The chance that an answer is wrong. */
  readonly noise: number;
}

/** Loads the tables into the engine. */
export function loadNetwork(tables: Tables, { floor, noise }: Trust): Network {
  const codes = tables.evidences.filter(({ kind }) => kind === 'yes-no').map(({ code }) => code);
  const total = tables.counts.reduce((sum, count) => sum + count, 0);
  const features = codes.map((code) => {
    const present = tables.present.get(code)!;
    const everyone = present.reduce((sum, p, condition) => sum + (p * tables.counts[condition]!) / total, 0);
    return { states: 2, table: present.map(yesNo), background: yesNo(everyone), noise, floor };
  });
  return {
    tables,
    model: buildModel({ prior: tables.counts, features, comorbidity: 0 }),
    codes,
    featureOf: new Map(codes.map((code, feature) => [code, feature])),
    choices: choiceQuestions(tables, Math.max(floor, noise)),
    floor: Math.max(floor, noise),
    severe: tables.severity.map((severity) => severity <= 2),
  };
}

/** The network for somebody who has ticked these values: the answer goes into the prior. */
export function withTicked(
  network: Network,
  model: Model,
  question: ChoiceQuestion,
  ticked: ReadonlySet<string>,
): Model {
  const logs = logLikelihoods(question, ticked, network.floor);
  const highest = logs.reduce((high, log, condition) => Math.max(high, log + model.logPrior[condition]!), -Infinity);
  return withPrior(
    model,
    logs.map((log, condition) => Math.exp(Math.max(-600, log + model.logPrior[condition]! - highest))),
  );
}

/** What the patient would tick. */
export function tickedBy(patient: Patient, question: ChoiceQuestion): Set<string> {
  const start = `${question.evidence.code}_@_`;
  const values = patient.evidences.filter((code) => code.startsWith(start)).map((code) => code.slice(start.length));
  return new Set(values);
}

/** The patient's yes/no evidences; whatever is not listed is no. */
export function answersOf(network: Network, patient: Patient): Observations {
  const answers = noObservations(network.model).fill(0);
  for (const code of patient.evidences) {
    const feature = network.featureOf.get(code);
    if (feature !== undefined) answers[feature] = 1;
  }
  return answers;
}

/** The posterior over conditions when everything the patient has is known. */
export function fullPosterior(network: Network, patient: Patient): Float64Array {
  const model = network.choices.reduce(
    (known, question) => withTicked(network, known, question, tickedBy(patient, question)),
    network.model,
  );
  return posterior(model, answersOf(network, patient));
}

function yesNo(yes: number): [number, number] {
  return [1 - yes, yes];
}
