// Questions where several answers may be ticked (where it hurts, what the pain is like, where it spreads to).
// They are no categorical variables, so their likelihoods are worked out here and folded into the prior.
import { type Random, random } from '@rhomboid/ground';
import { sampleCategorical } from '@rhomboid/inference';
import type { Evidence, Tables } from './data.ts';
import frequencies from './value-frequencies.json' with { type: 'json' };

/** A tick-all question with what is known of its values. */
export interface ChoiceQuestion {
  readonly evidence: Evidence;
  /** For each condition the values it is known to have. */
  readonly profiles: readonly Profile[];
  /** Sampled answers of each condition: their log-likelihoods given every condition, for the expected gain. */
  readonly samples: readonly (readonly Float64Array[])[];
}

/** The values that patients of one condition tick. */
interface Profile {
  /** P(ticked) of the values that are known. */
  readonly known: ReadonlyMap<string, number>;
  /** P(the answer is "none"). */
  readonly none: number;
  /** P(a given other value is ticked): 0 where the known values are all there are. */
  readonly other: number;
  /** Whether nothing is known about this condition, so that no answer speaks for or against it. */
  readonly silent: boolean;
}

// The published frequencies stop at the five most frequent values. A list of five may go on.
const listedValues = 5;
// How often a value beyond the list is ticked, against the fifth on it. A rough figure; only its size matters.
const beyondList = 0.1;
const samplesPerCondition = 12;

/** The tick-all questions whose values' frequencies are published. */
export function choiceQuestions(tables: Tables, floor: number): ChoiceQuestion[] {
  const dice = random(1);
  const codes = new Set(Object.values(frequencies).flatMap((byEvidence) => Object.keys(byEvidence)));
  return tables.evidences
    .filter(({ code, kind }) => kind === 'many-of' && codes.has(code))
    .map((evidence) => {
      const profiles = tables.conditions.map((_name, condition) => profileOf(tables, evidence, condition));
      const samples = profiles.map((profile) =>
        Array.from({ length: samplesPerCondition }, () => {
          const ticked = profile.silent ? sampleOfAnother(profiles, tables, dice) : sample(profile, evidence, dice);
          return likelihoods(profiles, evidence, ticked, floor);
        }),
      );
      return { evidence, profiles, samples };
    });
}

/** The log-likelihood of an answer (the ticked values) given each condition. */
export function logLikelihoods(question: ChoiceQuestion, ticked: ReadonlySet<string>, floor: number): Float64Array {
  return likelihoods(question.profiles, question.evidence, ticked, floor);
}

/** Mutual information in nats between the answer and the condition, over the sampled answers. */
export function choiceGain({ samples }: ChoiceQuestion, posterior: Float64Array): number {
  let gain = 0;
  samples.forEach((answers, condition) => {
    const weight = posterior[condition]!;
    if (weight < 1e-6) return;
    for (const logs of answers) gain += (weight / answers.length) * (logs[condition]! - logMean(logs, posterior));
  });
  return Math.max(0, gain);
}

function logMean(logs: Float64Array, posterior: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < logs.length; i++) sum += posterior[i]! * Math.exp(logs[i]!);
  return Math.log(sum);
}

function profileOf(tables: Tables, evidence: Evidence, condition: number): Profile {
  const name = tables.conditions[condition]!;
  // A condition whose patients are never asked this has no such complaint: the answer would be "none".
  if (tables.present.get(evidence.code)![condition] === 0)
    return { known: new Map(), none: 1, other: 0, silent: false };
  const byEvidence = (frequencies as Record<string, Record<string, Record<string, number>>>)[name];
  const values = Object.entries(byEvidence?.[evidence.code] ?? {});
  if (values.length === 0) return { known: new Map(), none: 0, other: 0, silent: true };
  const last = values.length < listedValues ? 0 : values[values.length - 1]![1];
  const known = new Map(values.filter(([value]) => value !== evidence.none));
  for (const value of [...known.keys()]) {
    const twin = twinOf(evidence, value);
    if (twin && !known.has(twin) && last > 0) known.set(twin, last);
  }
  return { known, none: byEvidence?.[evidence.code]?.[evidence.none] ?? 0, other: last * beyondList, silent: false };
}

/** The same place on the other side of the body. */
function twinOf({ meanings }: Evidence, value: string): string | undefined {
  const side = /\((R|L)\)$/.exec(meanings.get(value) ?? '');
  if (!side) return undefined;
  const other = meanings.get(value)!.replace(/\((R|L)\)$/, side[1] === 'R' ? '(L)' : '(R)');
  for (const [code, meaning] of meanings) if (meaning === other) return code;
  return undefined;
}

function likelihoods(
  profiles: readonly Profile[],
  evidence: Evidence,
  ticked: ReadonlySet<string>,
  floor: number,
): Float64Array {
  const answer = new Set([...ticked].filter((value) => value !== evidence.none));
  const logs = Float64Array.from(profiles, (profile) => logLikelihood(profile, answer, floor));
  profiles.forEach((profile, condition) => {
    if (profile.silent) logs[condition] = meanOfOthers(profiles, logs);
  });
  return logs;
}

function logLikelihood(profile: Profile, answer: ReadonlySet<string>, floor: number): number {
  const clamp = (p: number) => Math.min(1 - floor, Math.max(floor, p));
  if (profile.silent) return 0;
  if (answer.size === 0) return Math.log(clamp(profile.none));
  let log = Math.log(clamp(1 - profile.none));
  for (const [value, p] of profile.known) log += Math.log(clamp(answer.has(value) ? p : 1 - p));
  for (const value of answer) if (!profile.known.has(value)) log += Math.log(clamp(profile.other));
  return log;
}

/** A condition of which nothing is known takes the mean likelihood of the rest: it neither gains nor loses. */
function meanOfOthers(profiles: readonly Profile[], logs: Float64Array): number {
  const others = logs.filter((_log, condition) => !profiles[condition]!.silent);
  const highest = others.reduce((high, log) => Math.max(high, log), -Infinity);
  return highest + Math.log(others.reduce((sum, log) => sum + Math.exp(log - highest), 0) / others.length);
}

function sample({ known, none }: Profile, evidence: Evidence, dice: Random): Set<string> {
  if (dice() < none) return new Set([evidence.none]);
  return new Set([...known].filter(([, p]) => dice() < p).map(([value]) => value));
}

function sampleOfAnother(profiles: readonly Profile[], tables: Tables, dice: Random): Set<string> {
  const spoken = profiles.map((profile, condition) => (profile.silent ? 0 : tables.counts[condition]!));
  const other = profiles[sampleCategorical(spoken, dice)]!;
  return new Set([...other.known].filter(([, p]) => dice() < p).map(([value]) => value));
}
