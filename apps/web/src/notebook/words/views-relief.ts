// Words of the relief log. They say what went together, never what caused what.
import { plural } from '../../words/format.ts';
import { viewWords } from './views.ts';

const LOCALE = 'en-GB';

function times(count: number): string {
  return plural(LOCALE, count, { one: 'once', other: count === 2 ? 'twice' : `${count} times` });
}

/** "1.5 points". */
function points(by: number): string {
  const shown = viewWords.number(by);
  return shown === '1' ? '1 point' : `${shown} points`;
}

export const reliefWords = {
  title: 'What was tried, and how it went',
  lead: 'This counts what you wrote down. What goes with less pain need not be the cause: pain also eases by itself.',
  used: (count: number): string => `Used ${times(count)}`,
  /** How it went afterwards, by what the person told. */
  went: (better: number, told: number): string => `Went with feeling better ${better} of ${told} times`,
  same: (count: number): string => `the same ${times(count)}`,
  worse: (count: number): string => `worse ${times(count)}`,
  untold: (count: number): string => `not told ${times(count)}`,
  tooFew: (told: number, need: number): string => `Too few to tell: ${told} of at least ${need} answers.`,
  noneTold: 'How it went was not told yet.',
  change: {
    less: (by: number, n: number): string =>
      `Where pain was written before and after (${times(n)}), it was ${points(by)} lower on average.`,
    more: (by: number, n: number): string =>
      `Where pain was written before and after (${times(n)}), it was ${points(by)} higher on average.`,
    same: (n: number): string => `Where pain was written before and after (${times(n)}), it was the same on average.`,
    lessHidden: (n: number): string =>
      `Where pain was written before and after (${times(n)}), it was lower on average.`,
    moreHidden: (n: number): string =>
      `Where pain was written before and after (${times(n)}), it was higher on average.`,
    tooFew: (n: number): string => `Pain before and after was written ${times(n)}: too few to tell.`,
  },
  marks: (each: number): string => `Each mark stands for about ${each} times.`,
  key: { full: 'felt better', half: 'the same', empty: 'worse', untold: 'not told' },
  legend: 'What the marks mean',
  table: {
    what: 'What',
    times: 'Times',
    better: 'Better',
    same: 'The same',
    worse: 'Worse',
    untold: 'Not told',
    change: 'Pain after, minus before',
  },
  changeCell: (mean: number, n: number): string =>
    `${mean > 0 ? '+' : mean < 0 ? '−' : ''}${viewWords.number(Math.abs(mean))} (${times(n)})`,
  changeHidden: (mean: number, n: number): string =>
    `${mean > 0 ? 'higher' : mean < 0 ? 'lower' : 'the same'} (${times(n)})`,
  empty: 'Nothing was written in this time.',
  emptyLine: 'Write down what you take or do against the pain. An hour or two later you are asked how it went.',
  emptyMedicine: 'Add a medicine',
  emptyTreatment: 'Add what you did',
  withWhat: (name: string, what: string): string => `${name}: ${what}`,
} as const;
