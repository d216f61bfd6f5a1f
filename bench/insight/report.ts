// The bench's results in words.
import type { Timing } from '../lib/timing.ts';
import type { Goal } from './goals.ts';
import type { Look, Results } from './main.ts';
import type { Estimate, Rates } from './outcome.ts';

const WIDTH = 34;

/** The report, line by line. Each figure is followed by its standard error. */
export function reportLines(results: Results, goals: readonly Goal[]): string[] {
  const { people, more, seed, minutes } = results;
  return [
    `${people} simulated people a cell (${more.looks} for one look at the reference world, ${more.evenings} for evenings, ${more.tests} for fair tests and flares), seed ${seed}, ${minutes.toFixed(1)} minutes; ± is one Monte-Carlo standard error`,
    'FDR: mean false share of a person’s claims. Pooled: false share of all claims. A factor that causes nothing is false,',
    'also where it moves with one that does.',
    ...Object.entries(results.looks).flatMap(([days, look]) => [
      '',
      `One look after ${days} days, 20 factors, 3 of them true`,
      HEAD,
      ...Object.entries(look.rates).map(([method, rates]) => rateLine(method, rates)),
      ...toldLines(look),
    ]),
    '',
    'What helps and what harms: one look after 90 days, inclusion 0.6',
    HEAD,
    ...Object.entries(results.levers).map(([lever, { rates }]) => rateLine(lever, rates['inclusion 0.6']!)),
    ...Object.entries(results.hostile).flatMap(([world, look]) => [
      '',
      `Hostile world after 90 days: ${world}`,
      HEAD,
      ...Object.entries(look.rates).map(([method, rates]) => rateLine(method, rates)),
    ]),
    ...dailyLines(results),
    ...otherLines(results),
    ...speedLines(results),
    '',
    'Goals',
    ...goals.map(({ goal, measured, met }) => `  ${met ? 'met    ' : 'NOT MET'}  ${goal}: ${measured}`),
    '',
    'All of this is simulation: it tests the method, not whether real diaries are like these.',
  ];
}

const HEAD = `  ${''.padEnd(WIDTH)}  power        FDR          pooled  false/person  any false`;

function rateLine(name: string, rates: Rates): string {
  const power = rates.power === null ? '–          ' : figure(rates.power);
  const pooled = rates.pooled === null ? '–   ' : rates.pooled.toFixed(2);
  return `  ${name.padEnd(WIDTH)}  ${power}  ${figure(rates.fdr)}  ${pooled}    ${figure(rates.wrongPerPerson)}   ${figure(rates.anyWrong)}`;
}

function toldLines({ told }: Look): string[] {
  const sizes = Object.entries(told.ratio).map(([size, ratio]) => `${size}: ${figure(ratio)}`);
  return [
    `  true links told at 0.6: right lag ${figure(told.lag)}, 80 % interval holds ${figure(told.held)}`,
    `  shown effect over true effect, by true size: ${sizes.join(', ')}`,
  ];
}

function dailyLines({ daily, dailyNone }: Results): string[] {
  return [
    '',
    '180 evenings, a look on each: what was ever told',
    HEAD,
    ...Object.entries(daily.rates).map(([rule, rates]) => rateLine(rule, rates)),
    `  a true link became likely on day ${figure(daily.foundOn, 0)}`,
    `  true effects of 0.5 and more ever ruled out ${figure(daily.ruledOut)}; null factors ruled out at the end ${figure(daily.nullsOut)}`,
    '',
    '180 evenings of people for whom nothing matters that is tracked',
    HEAD,
    ...Object.entries(dailyNone.rates).map(([rule, rates]) => rateLine(rule, rates)),
  ];
}

function otherLines({ experiments, flares, calmAlarms, daily }: Results): string[] {
  const { error, skill, covered } = daily.forecast;
  return [
    '',
    'Fair tests of one’s own, 84 days told in full unless said, looked at after every unit',
    ...Object.entries(experiments).map(
      ([design, { settled, falseAlarms, day }]) =>
        `  ${design.padEnd(WIDTH)}  settled rightly ${figure(settled)} (day ${day.value.toFixed(0)}), wrongly ${figure(falseAlarms)}`,
    ),
    '',
    'Flares that begin on day 60 and last 14 days; day 0 is the evening of the onset',
    ...Object.entries(flares).map(
      ([rise, { within3, within6, within7, delay }]) =>
        `  ${rise} points: by day 3 ${figure(within3)}, by day 6 ${figure(within6)}, by day 7 ${figure(within7)}, found on day ${delay.value.toFixed(1)}`,
    ),
    `  false alarms in 180 calm days ${figure(calmAlarms, 2)}`,
    '',
    'Tomorrow, foretold from day 45 to 180 with what is known tonight',
    `  mean absolute error ${error.toFixed(2)}, below the running mean by ${figure(skill)}; 80 % interval covers ${covered.toFixed(3)}`,
  ];
}

function speedLines({ speed, note }: Results): string[] {
  return [
    '',
    'Time in milliseconds: median [middle half]',
    `  90 days × 20 factors × 3 lags, anew            ${timing(speed.quarter)}`,
    `  ten years × 60 factors × 3 lags, anew          ${timing(speed.tenYears)}`,
    `  tiers of ten years × 60 factors                ${timing(speed.tiersOfTenYears)}`,
    `  one told day more, 20 factors, between fits    ${timing(speed.day)}`,
    `  the same with its fit, one told day in seven   ${timing(speed.fitDay)}`,
    `  one told day more, ten years × 60, between     ${timing(speed.dayOfTenYears)}`,
    `  one evening more end to end, 20 factors        ${timing(speed.evenings.between)}`,
    `  the same with its fit, one told day in seven   ${timing(speed.evenings.fitted)}`,
    `  one evening more end to end, ten years × 60    ${timing(speed.eveningsOfTenYears.between)}`,
    `  the same with its fit, one told day in seven   ${timing(speed.eveningsOfTenYears.fitted)}`,
    ...speed.peers.map(
      ({ samples, milliseconds, ratio, difference }) =>
        `  WebPPL, ${samples} samples, selection of 90 × 20 only: ${milliseconds.toFixed(0)}, ${ratio.toFixed(0)} times ours; its chances differ by up to ${difference.toFixed(2)}`,
    ),
    ...(note === null ? [] : [`  ${note}`]),
  ];
}

function figure({ value, error }: Estimate, digits = 3): string {
  return `${value.toFixed(digits)} ±${error.toFixed(digits).replace(/^0/, '')}`;
}

function timing({ median, low, high }: Timing): string {
  return `${median.toFixed(2)} [${low.toFixed(2)} to ${high.toFixed(2)}]`;
}
