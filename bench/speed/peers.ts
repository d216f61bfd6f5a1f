// The alternatives: each computes the same posterior on the same network, or is not timed at all.
import { createRequire } from 'node:module';
import { posterior } from '@rhomboid/inference';
import { PEERS } from '../lib/install-peers.ts';
import { type Subject, yesGiven } from './subjects.ts';

/** An alternative, ready to be run. */
export interface Peer {
  readonly name: string;
  /** What it was given, in words. */
  readonly task: string;
  /** One posterior over the causes of the subject. */
  readonly run: () => Float64Array | Promise<Float64Array>;
  /** Our posterior for the same task. */
  readonly ours: () => Float64Array;
}

const load = createRequire(`${PEERS}package.json`);

/** Largest difference between an alternative's posterior and ours. */
export async function disagreement(peer: Peer): Promise<number> {
  const theirs = await peer.run();
  const ours = peer.ours();
  return ours.reduce((most, p, cause) => Math.max(most, Math.abs(p - theirs[cause]!)), 0);
}

interface Tensor {
  matMul(other: Tensor): Tensor;
  add(other: Tensor): Tensor;
  softmax(): Tensor;
  dataSync(): ArrayLike<number>;
}

interface TensorFlow {
  env(): { set(flag: 'PROD', value: boolean): void };
  setBackend(name: 'cpu'): Promise<boolean>;
  ready(): Promise<void>;
  tensor2d(values: Float32Array, shape: [number, number]): Tensor;
  tidy<T>(work: () => T): T;
}

/** TensorFlow.js on its CPU backend: answers as 0 and 1, times the table of logarithms, softmax. */
export async function tensorFlow(subject: Subject): Promise<Peer> {
  const { model, observations } = subject;
  const tf = load('@tensorflow/tfjs') as TensorFlow;
  // Without this flag it prints an advertisement for its native backend.
  tf.env().set('PROD', true);
  await tf.setBackend('cpu');
  await tf.ready();
  const rows = 2 * model.features;
  const table = tf.tensor2d(Float32Array.from(model.logTable), [rows, model.causes]);
  const prior = tf.tensor2d(Float32Array.from(model.logPrior), [1, model.causes]);
  const run = () => {
    const answers = new Float32Array(rows);
    observations.forEach((state, finding) => {
      if (state >= 0) answers[2 * finding + state] = 1;
    });
    const shares = tf.tidy(() => tf.tensor2d(answers, [1, rows]).matMul(table).add(prior).softmax().dataSync());
    return Float64Array.from(shares);
  };
  return { name: '@tensorflow/tfjs (CPU)', task: taskOf(subject), run, ours: oursOn(subject) };
}

interface RuleEvent {
  readonly type: string;
  readonly params: { readonly finding: number; readonly cause: number; readonly yes: number; readonly no: number };
}

interface RulesEngine {
  addRule(rule: object): void;
  on(event: 'success' | 'failure', handler: (event: RuleEvent) => void): void;
  run(facts: Record<string, string>): Promise<unknown>;
}

/** json-rules-engine: one rule for each link of a cause and a finding, adding to the cause's score. */
export function jsonRules(subject: Subject): Peer {
  const { model, observations } = subject;
  const { Engine } = load('json-rules-engine') as { Engine: new () => RulesEngine };
  const engine = new Engine();
  const links = linksOf(subject);
  for (const params of links) {
    const condition = { fact: `finding-${params.finding}`, operator: 'equal', value: 'yes' };
    engine.addRule({ conditions: { all: [condition] }, event: { type: 'link', params } });
  }
  let scores = new Float64Array(model.causes);
  const add = ({ finding, cause, yes, no }: RuleEvent['params'], weight: (yes: number, no: number) => number) => {
    if (observations[finding]! >= 0) scores[cause]! += weight(yes, no);
  };
  engine.on('success', ({ params }) => add(params, (yes) => yes));
  engine.on('failure', ({ params }) => add(params, (_yes, no) => no));
  const words = ['no', 'yes'];
  const run = async () => {
    scores = Float64Array.from(model.logPrior);
    const facts = Array.from(observations, (state, finding) => [`finding-${finding}`, words[state] ?? 'unknown']);
    await engine.run(Object.fromEntries(facts));
    return softmax(scores);
  };
  return {
    name: 'json-rules-engine',
    task: `${taskOf(subject)}, ${links.length} rules`,
    run,
    ours: oursOn(subject),
  };
}

interface BayesNode {
  readonly id: string;
  readonly states: readonly string[];
  readonly parents: readonly string[];
  readonly cpt: object;
}

interface BayesJs {
  addNode(network: object, node: BayesNode): object;
  inferAll(
    network: object,
    given: Record<string, string>,
    options: { force: boolean; precision: number },
  ): { cause: Record<string, number> };
}

/** bayesjs: its junction tree on the same network; it needs minutes beyond a few dozen findings. */
export function bayesJs(subject: Subject): Peer {
  const { model, observations } = subject;
  const { addNode, inferAll } = load('bayesjs') as BayesJs;
  const causes = Array.from({ length: model.causes }, (_, cause) => `cause-${cause}`);
  const prior = Object.fromEntries(causes.map((name, cause) => [name, model.prior[cause]!]));
  let network: object = addNode({}, { id: 'cause', states: causes, parents: [], cpt: prior });
  for (let finding = 0; finding < model.features; finding++) {
    const cpt = causes.map((name, cause) => {
      const yes = yesGiven(model, finding, cause);
      // biome-ignore lint/suspicious/noThenProperty: bayesjs calls it so.
      return { when: { cause: name }, then: { yes, no: 1 - yes } };
    });
    network = addNode(network, { id: `finding-${finding}`, states: ['yes', 'no'], parents: ['cause'], cpt });
  }
  const given = Object.fromEntries(
    Array.from(observations, (state, finding) => [`finding-${finding}`, state] as const)
      .filter(([, state]) => state >= 0)
      .map(([id, state]) => [id, state === 1 ? 'yes' : 'no']),
  );
  // Without force it would answer from its memory of the last call.
  const run = () => {
    const shares = inferAll(network, given, { force: true, precision: 15 }).cause;
    return Float64Array.from(causes, (name) => shares[name]!);
  };
  return { name: 'bayesjs', task: taskOf(subject), run, ours: oursOn(subject) };
}

function oursOn({ model, observations }: Subject): () => Float64Array {
  const out = new Float64Array(model.causes);
  return () => posterior(model, observations, out);
}

function taskOf({ causes, findings, observations }: Subject): string {
  return `${causes} causes x ${findings} findings, ${observations.filter((state) => state >= 0).length} answers`;
}

/** Where a cause moves a finding from its leak, and by how much the log-likelihoods of yes and no differ. */
function linksOf({ model }: Subject): RuleEvent['params'][] {
  const links: RuleEvent['params'][] = [];
  for (let finding = 0; finding < model.features; finding++) {
    const leak = model.background[model.firstRow[finding]! + 1]!;
    for (let cause = 0; cause < model.causes; cause++) {
      const p = yesGiven(model, finding, cause);
      if (p === leak) continue;
      links.push({ finding, cause, yes: Math.log(p / leak), no: Math.log((1 - p) / (1 - leak)) });
    }
  }
  return links;
}

function softmax(logs: Float64Array): Float64Array {
  const highest = logs.reduce((high, log) => Math.max(high, log), -Infinity);
  const weights = logs.map((log) => Math.exp(log - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
