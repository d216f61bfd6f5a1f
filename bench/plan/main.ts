// `npm run -s bench:plan -- [--json] [--seed N]`: six made-up people live with their plans for twelve weeks, as a table;
// then how long making a plan takes, checking a medicine, and drawing the moving figure in a browser.
import { check } from '@rhomboid/check';
import { openFolder } from '@rhomboid/cli/knowledge';
import { problemLine } from '@rhomboid/ground';
import { personFrom } from '@rhomboid/plan';
import { benchArguments, runBench, UsageError } from '../lib/arguments.ts';
import { figureLine, figureSpeed } from './figure-speed.ts';
import { medicineSpeed } from './medicine-speed.ts';
import { planSpeed } from './plan-speed.ts';
import type { Percentiles, Timing } from './timing.ts';
import { LIVES, liveTwelveWeeks, type Week } from './twelve-weeks.ts';

const START = '2026-11-23';
/** Milliseconds at the 99th percentile. */
const GOALS = { plan: 5, medicine: 0.1 };

/** A strain from lifting, ten days old: what the twelve weeks and the timing begin with. */
const ANSWERS = {
  age: 42,
  sex: 'male',
  duration: '3-14-days',
  site: ['between'],
  'loc-interscap': 'yes',
  'mv-spec': 'yes',
  qual: ['ache'],
  'onset-trigger': ['lift'],
  trauma: 'none',
  trend: 'better',
};

await runBench(async () => {
  const { json } = benchArguments(process.argv.slice(2));
  const opened = openFolder();
  if (!opened.ok) throw new UsageError(opened.problems.map(problemLine).join('\n'));
  const knowledge = opened.value;
  const done = check(knowledge, ANSWERS);
  if (!done.ok) throw new UsageError(done.problems.map(problemLine).join('\n'));
  const { assessment } = done.value;
  const facts = Object.fromEntries(
    knowledge.plan!.facts.flatMap(({ id, type }) => (type === 'yes-no' ? [[id, 'no' as const]] : [])),
  );
  const lives = LIVES.map((life) => ({
    name: life.name,
    weeks: liveTwelveWeeks(knowledge, assessment, facts, life, START).map(row),
  }));
  const person = {
    ...personFrom(knowledge, null, { answers: ANSWERS, assessment, day: START, whole: true }, START),
    facts,
  };
  const speed = {
    plan: planSpeed(knowledge, assessment, person, START),
    medicine: medicineSpeed(knowledge),
    figure: await figureSpeed(),
    goals: GOALS,
  };
  if (json) console.log(JSON.stringify({ lives, speed }, null, 2));
  else {
    print(lives);
    printSpeed('making a plan', speed.plan, GOALS.plan);
    printSpeed('checking a medicine', speed.medicine, GOALS.medicine);
    console.log(`\n${figureLine(speed.figure)}`);
  }
});

type Row = ReturnType<typeof row>;

function row({ week, plan, meanPain, done, planned }: Week) {
  return {
    week,
    phase: plan.phase.name,
    meanPain: Number(meanPain.toFixed(1)),
    sessions: `${done}/${planned}`,
    plan:
      plan.careFirst === null
        ? plan.items
            .filter(({ exercise }) => exercise !== null)
            .map(({ id, exercise, change }) => `${id}.${exercise!.level}${change === null ? '' : ` ${change.what}`}`)
            .join(', ')
        : `no plan: ${plan.careFirst.level}`,
    stepUp: [
      ...plan.prevention.map(({ says }) => says),
      ...plan.stepUp.filter(({ met }) => met).map(({ trigger }) => trigger),
    ],
  };
}

function print(lives: readonly { readonly name: string; readonly weeks: readonly Row[] }[]): void {
  for (const { name, weeks } of lives) {
    console.log(`\n${name}`);
    console.log('  week  phase             pain  sessions  exercises (level, last change) | time for more');
    for (const { week, phase, meanPain, sessions, plan, stepUp } of weeks)
      console.log(
        `  ${String(week).padStart(4)}  ${phase.padEnd(16)}  ${String(meanPain).padStart(4)}  ${sessions.padStart(8)}  ${plan || 'no exercise'} | ${stepUp.join(' ')}`,
      );
  }
}

function printSpeed(what: string, { cases, all, uninterrupted, quickestP99 }: Timing, goal: number): void {
  const ms = (value: number): string => `${value.toFixed(3)} ms`;
  const line = ({ calls, p50, p99 }: Percentiles): string => `p50 ${ms(p50)}, p99 ${ms(p99)} of ${calls} calls`;
  console.log(`\n${what}, ${cases} cases (goal ${ms(goal)} at p99)`);
  console.log(`  uninterrupted      ${line(uninterrupted)}`);
  console.log(`  all calls          ${line(all)}: other programs on the machine add to them`);
  console.log(`  quickest of each   p99 ${ms(quickestP99)} of the cases`);
}
