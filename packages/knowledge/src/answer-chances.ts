// P(answer) for every answer of a finding, where a link tells of some.
import type { Finding } from './release.ts';

/** P(answer) by answer: `yes` of a yes-no finding, or options. */
export type AnswerChances = Readonly<Record<string, number>>;

/** P(answer) among users without a serious cause. Options that exclude each other add up to 1. */
export function backgroundOf({ type, background, options }: Finding): AnswerChances {
  if (type === 'yes-no') return { yes: background };
  const sum = type === 'one' ? options.reduce((total, option) => total + option.background, 0) : 1;
  return Object.fromEntries(options.map((option) => [option.id, option.background / sum]));
}

/** All answers: those told, the others as in `base`; where answers exclude each other they share what is left as there, and add up to 1. */
export function complete({ type }: Finding, told: AnswerChances, base: AnswerChances): AnswerChances {
  if (type !== 'one') return { ...base, ...told };
  const untold = Object.entries(base).filter(([answer]) => told[answer] === undefined);
  const left = Math.max(0, 1 - Object.values(told).reduce((sum, p) => sum + p, 0));
  const weight = untold.reduce((sum, [, p]) => sum + p, 0);
  const row = {
    ...told,
    ...Object.fromEntries(untold.map(([answer, p]) => [answer, weight > 0 ? (left * p) / weight : 0])),
  };
  const sum = Object.values(row).reduce((total, p) => total + p, 0);
  return Object.fromEntries(Object.keys(base).map((answer) => [answer, row[answer]! / sum]));
}
