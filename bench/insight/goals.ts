// What is asked of the notebook's statistics, against what was measured.
import type { Results } from './main.ts';
import type { Rates } from './outcome.ts';

/** One goal, what was measured for it, and whether that meets it. */
export interface Goal {
  readonly goal: string;
  readonly measured: string;
  readonly met: boolean;
}

const POWER_AT: Readonly<Record<string, number>> = { '60': 0.24, '90': 0.4, '180': 0.6 };

/** All goals of the bench. */
export function goalsOf(results: Results): Goal[] {
  return [
    ...lookGoals(results),
    ...dailyGoals(results),
    ...hostileGoals(results),
    ...otherGoals(results),
    ...speedGoals(results),
  ];
}

function lookGoals({ looks }: Results): Goal[] {
  return Object.entries(looks).flatMap(([days, { rates }]) => {
    const rate = rates['inclusion 0.6']!;
    const wrong = least(`${days} days: false claims a person`, rate.wrongPerPerson.value, 0.15, 3);
    const power = POWER_AT[days];
    if (power === undefined) return [wrong];
    return [
      most(`${days} days: power`, rate.power!.value, power, 3),
      least(`${days} days: false discovery`, rate.fdr.value, 0.1, 3),
      wrong,
    ];
  });
}

function dailyGoals({ daily, dailyNone }: Results): Goal[] {
  const likely = daily.rates.likely!;
  const confirmed = daily.rates.confirmed!;
  const freeOf = (rule: string) => (dailyNone.rates[rule] as Rates).anyWrong.value;
  return [
    least('daily, likely: ever-false-discovery', likely.fdr.value, 0.04, 3),
    least('daily, likely: people with any false claim', likely.anyWrong.value, 0.08, 3),
    least('daily, likely: trigger-free people with a claim', freeOf('likely'), 0.14, 3),
    most('daily, likely: power', likely.power!.value, 0.54, 3),
    least('daily, confirmed: ever-false-discovery', confirmed.fdr.value, 0.03, 3),
    least('daily, confirmed: trigger-free people with a claim', freeOf('confirmed'), 0.04, 3),
    most('daily, confirmed: power', confirmed.power!.value, 0.43, 3),
  ];
}

function hostileGoals({ hostile }: Results): Goal[] {
  return Object.entries(hostile).map(([world, { rates }]) =>
    least(`${world}: false discovery at 0.8`, rates['inclusion 0.8']!.fdr.value, 0.06, 3),
  );
}

function otherGoals({ experiments, flares, calmAlarms, daily }: Results): Goal[] {
  const { skill, covered } = daily.forecast;
  return [
    most('experiment, pairs, −1 point: settled in 84 days', experiments['pairs, −1.0']!.settled.value, 0.85, 3),
    least('experiment, pairs, no effect: false alarms', experiments['pairs, none']!.falseAlarms.value, 0.02, 3),
    most('flare of +2.5: found within 7 days of its onset', flares['+2.5']!.within7.value, 0.78, 3),
    least('false flare alarms in 180 days', calmAlarms.value, 1.1, 2),
    most('forecast: error below the running mean', skill.value, 0.13, 3),
    most('forecast: 80 % interval covers at least', covered, 0.78, 3),
    least('forecast: 80 % interval covers at most', covered, 0.88, 3),
  ];
}

function speedGoals({ speed }: Results): Goal[] {
  return [
    least('90 days × 20 factors, ms', speed.quarter.median, 30, 1),
    least('ten years × 60 factors × 3 lags, ms', speed.tenYears.median, 250, 0),
    least('one new day between fits, 20 factors, ms', speed.day.median, 1, 2),
    least('one new day between fits, ten years × 60, ms', speed.dayOfTenYears.median, 1, 2),
    least('one evening end to end between fits, 20 factors, ms', speed.evenings.between.median, 1, 2),
    least('one evening end to end between fits, ten years × 60, ms', speed.eveningsOfTenYears.between.median, 1, 2),
  ];
}

function most(goal: string, value: number, bound: number, digits: number): Goal {
  return { goal: `${goal} ≥ ${bound}`, measured: value.toFixed(digits), met: value >= bound };
}

function least(goal: string, value: number, bound: number, digits: number): Goal {
  return { goal: `${goal} ≤ ${bound}`, measured: value.toFixed(digits), met: value <= bound };
}
