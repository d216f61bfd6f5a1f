// node bench/speed/main.ts [--json] [--seed N]
// Times the inference engine and, on the same tasks in the same run, its alternatives.

import { benchArguments, runBench } from '../lib/arguments.ts';
import { installPeers } from '../lib/install-peers.ts';
import { type Timing, time, timeAsync } from '../lib/timing.ts';
import { type CheckTimes, checkTimes } from './check-steps.ts';
import { bayesJs, disagreement, jsonRules, type Peer, tensorFlow } from './peers.ts';
import { bareLoop, type Operation, operations, subjectOf } from './subjects.ts';

/** Our own times at one size, in microseconds. */
interface OwnTimes {
  readonly causes: number;
  readonly findings: number;
  readonly answers: number;
  readonly microseconds: Record<Operation, Timing>;
  readonly assessmentsPerSecond: number;
  /** The scan's time over that of a bare multiply-add loop over the same tables. */
  readonly scanOverBareLoop: number;
}

/** An alternative against ours on one task. */
interface Race {
  readonly name: string;
  readonly task: string;
  readonly disagreement: number;
  readonly theirs: Timing;
  readonly ours: Timing;
  /** How many times as long it takes. */
  readonly ratio: number;
}

interface Goal {
  readonly goal: string;
  readonly met: boolean;
}

// Single-precision arithmetic is the loosest that an alternative may be.
const largestDisagreement = 1e-4;

function ownTimes(causes: number, findings: number, answers: number, seed: number): OwnTimes {
  const subject = subjectOf(causes, findings, answers, seed);
  const timed = Object.entries(operations(subject)).map(([name, work]) => [name, time(work)] as const);
  const microseconds = Object.fromEntries(timed) as Record<Operation, Timing>;
  return {
    causes,
    findings,
    answers,
    microseconds,
    assessmentsPerSecond: 1e6 / microseconds['posterior and scan'].median,
    scanOverBareLoop: microseconds.scan.median / time(bareLoop(subject)).median,
  };
}

async function race(peer: Peer): Promise<Race> {
  const difference = await disagreement(peer);
  if (!(difference <= largestDisagreement)) {
    throw new Error(`${peer.name} differs from us by ${difference}: the race would compare different work.`);
  }
  const ours = time(() => peer.ours()[0]!);
  const theirs = await timeAsync(async () => (await peer.run())[0]!);
  const { name, task } = peer;
  return { name, task, disagreement: difference, theirs, ours, ratio: theirs.median / ours.median };
}

async function races(seed: number): Promise<Race[]> {
  const large = subjectOf(50, 200, 19, seed);
  const small = subjectOf(50, 10, 8, seed);
  const results: Race[] = [];
  for (const peer of [await tensorFlow(large), jsonRules(large), bayesJs(small)]) results.push(await race(peer));
  return results;
}

function goalsOf(own: readonly OwnTimes[], steps: CheckTimes, raced: readonly Race[]): Goal[] {
  const first = own[0]!;
  const ratio = (name: string) => raced.find((result) => result.name.includes(name))?.ratio ?? 0;
  const peerGoals = [
    { goal: 'at least 50 times as fast as TensorFlow.js', met: ratio('tfjs') >= 50 },
    { goal: 'at least 1,000 times as fast as json-rules-engine', met: ratio('json-rules') >= 1000 },
  ];
  return [
    { goal: 'one answer at 50 x 200 within 0.5 us', met: first.microseconds.update.median <= 0.5 },
    { goal: 'one scan at 50 x 200 within 20 us', met: first.microseconds.scan.median <= 20 },
    { goal: 'one scan within 10 bare loops', met: own.every((times) => times.scanOverBareLoop <= 10) },
    { goal: 'one step of the check within a fourth of a frame (4 ms)', met: steps['next question'].median <= 4000 },
    ...(raced.length > 0 ? peerGoals : []),
  ];
}

function lines(
  own: readonly OwnTimes[],
  steps: CheckTimes,
  raced: readonly Race[],
  goals: readonly Goal[],
  note: string | null,
): string[] {
  return [
    ...own.flatMap((times) => [
      `${times.causes} causes x ${times.findings} findings, ${times.answers} answers`,
      ...Object.entries(times.microseconds).map(([name, timing]) => `  ${name.padEnd(20)} ${inWords(timing)}`),
      `  assessments a second ${Math.round(times.assessmentsPerSecond).toLocaleString('en')} (posterior and scan)`,
      `  scan over the bare multiply-add loop on the same tables: ${times.scanOverBareLoop.toFixed(2)} times`,
      '',
    ]),
    'The check itself, on the published patients',
    ...Object.entries(steps).map(([name, timing]) => `  ${name.padEnd(20)} ${inWords(timing as Timing)}`),
    '',
    'The same posterior elsewhere, in this run (how many times as long as ours)',
    ...raced.map(
      ({ name, task, ratio, theirs, ours, disagreement: difference }) =>
        `  ${name}: ${Math.round(ratio).toLocaleString('en')} times (${inWords(theirs)} against ${inWords(ours)}; ` +
        `${task}; largest difference ${difference.toExponential(1)})`,
    ),
    ...(note ? [`  ${note}`] : []),
    '',
    ...goals.map(({ goal, met }) => `${met ? 'met    ' : 'NOT MET'} ${goal}`),
  ];
}

function inWords({ median }: Timing): string {
  return median < 1000 ? `${median.toPrecision(3)} us` : `${(median / 1000).toPrecision(3)} ms`;
}

await runBench(async () => {
  const { json, seed } = benchArguments(process.argv.slice(2));
  const note = installPeers('json-rules-engine');
  const own = [ownTimes(50, 200, 19, seed), ownTimes(54, 110, 19, seed), ownTimes(54, 110, 50, seed)];
  const raced = note ? [] : await races(seed);
  const steps = checkTimes();
  const goals = goalsOf(own, steps, raced);
  if (json) console.log(JSON.stringify({ own, steps, races: raced, note, goals }, null, 2));
  else for (const line of lines(own, steps, raced, goals, note)) console.log(line);
});
