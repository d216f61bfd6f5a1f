// `npm run -s bench:plan -- [--json] [--seed N]`: six made-up people live with their plans for twelve weeks, as a table;
// then how long making a plan takes, and checking a medicine.
import { check } from '@rhomboid/check';
import { openFolder } from '@rhomboid/cli/knowledge';
import { problemLine } from '@rhomboid/ground';
import { openNotebook } from '@rhomboid/notebook';
import { makePlan, personFrom } from '@rhomboid/plan';
import { benchArguments, runBench, UsageError } from '../lib/arguments.ts';
import { type MedicineSpeed, medicineSpeed } from './medicine-speed.ts';
import { LIVES, liveTwelveWeeks, type Week } from './twelve-weeks.ts';

const START = '2026-11-23';
const RUNS = 3000;

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

await runBench(() => {
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
  const person = { ...personFrom(knowledge, null, { answers: ANSWERS, assessment, day: START }, START), facts };
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    makePlan(knowledge, assessment, person, openNotebook(), START);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const speed = { median: times[RUNS / 2]!, p99: times[Math.floor(0.99 * RUNS)]!, goal: 5 };
  const medicines = medicineSpeed(knowledge);
  if (json) console.log(JSON.stringify({ lives, speed, medicines }, null, 2));
  else {
    print(lives, speed);
    printMedicines(medicines);
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
    stepUp: plan.stepUp.filter(({ met }) => met).map(({ trigger }) => trigger),
  };
}

function print(
  lives: readonly { readonly name: string; readonly weeks: readonly Row[] }[],
  speed: { readonly median: number; readonly p99: number; readonly goal: number },
): void {
  for (const { name, weeks } of lives) {
    console.log(`\n${name}`);
    console.log('  week  phase             pain  sessions  exercises (level, last change) | time for more');
    for (const { week, phase, meanPain, sessions, plan, stepUp } of weeks)
      console.log(
        `  ${String(week).padStart(4)}  ${phase.padEnd(16)}  ${String(meanPain).padStart(4)}  ${sessions.padStart(8)}  ${plan || 'no exercise'} | ${stepUp.join(' ')}`,
      );
  }
  console.log(
    `\nmaking a plan: median ${speed.median.toFixed(2)} ms, p99 ${speed.p99.toFixed(2)} ms (goal ${speed.goal} ms at p99)`,
  );
}

function printMedicines({ cases, median, p99, undisturbedP99, goal }: MedicineSpeed): void {
  const us = (milliseconds: number): string => `${(1000 * milliseconds).toFixed(0)} µs`;
  console.log(
    `checking a medicine: median ${us(median)}, p99 ${us(p99)} of all calls; ${us(undisturbedP99)} at p99 of ${cases} cases, each by its quickest call (goal ${us(goal)})`,
  );
}
