// The adaptive interview: from the first complaint alone, ask what teaches most, stop when sure and safe.
import type { Random } from '@rhomboid/ground';
import {
  conditionOn,
  expectedGain,
  type Model,
  noObservations,
  type Observations,
  posterior,
} from '@rhomboid/inference';
import { choiceGain } from './choice-question.ts';
import type { Patient } from './data.ts';
import { answersOf, type Network, tickedBy, withTicked } from './network.ts';

/** When to stop asking, and how the answers come. */
export interface InterviewRules {
  /** Sure: one condition is at least this likely. */
  readonly sure: number;
  /** Safe: P(severe) is below `clear` or above `alarm`. */
  readonly clear: number;
  readonly alarm: number;
  readonly mostQuestions: number;
  /** Chance that an answer is the wrong one, and that there is none. */
  readonly flipped: number;
  readonly unanswered: number;
}

/** How an interview ended. */
export interface Interview {
  readonly posterior: Float64Array;
  readonly questions: number;
  /** Codes of what was asked, in order. */
  readonly asked: readonly string[];
}

interface State {
  model: Model;
  readonly known: Observations;
  readonly asked: Set<string>;
  posterior: Float64Array;
}

/** Interviews one patient. A question with many options counts as one, as DDXPlus counts it. */
export function interview(network: Network, patient: Patient, rules: InterviewRules, dice: Random): Interview {
  const state = start(network, patient);
  const truth = answersOf(network, patient);
  let questions = 0;
  while (questions < rules.mostQuestions && !finished(network, state.posterior, rules)) {
    const question = bestQuestion(network, state);
    if (!question) break;
    questions++;
    ask(network, patient, truth, state, question, rules, dice);
  }
  return { posterior: state.posterior, questions, asked: [...state.asked] };
}

/** P(the condition is severe). */
export function severeShare(network: Network, posterior: Float64Array): number {
  return posterior.reduce((sum, p, condition) => (network.severe[condition] ? sum + p : sum), 0);
}

function start(network: Network, patient: Patient): State {
  const known = noObservations(network.model);
  const first = network.featureOf.get(patient.initial_evidence);
  if (first !== undefined) known[first] = 1;
  const asked = new Set([patient.initial_evidence]);
  return { model: network.model, known, asked, posterior: posterior(network.model, known) };
}

function finished(network: Network, shares: Float64Array, rules: InterviewRules): boolean {
  const severe = severeShare(network, shares);
  const top = shares.reduce((high, p) => Math.max(high, p), 0);
  return top >= rules.sure && (severe < rules.clear || severe > rules.alarm);
}

function bestQuestion(network: Network, state: State): string | undefined {
  const gains = expectedGain(state.model, state.known, state.posterior);
  let best: string | undefined;
  let most = 1e-9;
  const consider = (code: string, gain: number) => {
    if (gain <= most || state.asked.has(code)) return;
    most = gain;
    best = code;
  };
  network.codes.forEach((code, feature) => {
    consider(code, gains[feature]!);
  });
  for (const question of network.choices) consider(question.evidence.code, choiceGain(question, state.posterior));
  return best;
}

function ask(
  network: Network,
  patient: Patient,
  truth: Observations,
  state: State,
  code: string,
  rules: InterviewRules,
  dice: Random,
): void {
  state.asked.add(code);
  if (dice() < rules.unanswered) return;
  const feature = network.featureOf.get(code);
  if (feature !== undefined) {
    const answer = dice() < rules.flipped ? 1 - truth[feature]! : truth[feature]!;
    state.posterior = conditionOn(state.model, state.known, state.posterior, feature, answer);
    state.known[feature] = answer;
    return;
  }
  const question = network.choices.find(({ evidence }) => evidence.code === code)!;
  const ticked = mistaken(tickedBy(patient, question), [...question.evidence.meanings.keys()], rules.flipped, dice);
  state.model = withTicked(network, state.model, question, ticked);
  state.posterior = posterior(state.model, state.known);
}

/** A tick-all answer gone wrong: each tick may be forgotten, and one false tick may be added. */
function mistaken(ticked: ReadonlySet<string>, values: readonly string[], chance: number, dice: Random): Set<string> {
  const answer = new Set([...ticked].filter(() => dice() >= chance));
  if (dice() < chance) answer.add(values[Math.floor(dice() * values.length)]!);
  return answer;
}
