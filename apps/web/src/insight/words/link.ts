// Words of the page about one factor and the days behind it.
import { viewWords } from '../../notebook/words/views.ts';
import { plural } from '../../words/format.ts';

const LOCALE = 'en-GB';

export const linkWords = {
  missing: 'This is no longer there',
  missingLine: 'It may have been renamed or deleted, or there are too few days of it now.',
  remedy: 'About whole days. For the hours after it, see Relief.',
  days: 'The days behind it',
  /** How a day of pain belongs to a day of the factor. */
  lag: ['Pain is that of the same day.', 'Pain is that of the day after.', 'Pain is that of two days later.'],
  lagClaim: 'That is when it shows most.',
  lagEarly: 'Pain is that of the same day or up to two days later.',
  /** What follows the count of days that were otherwise than usual. */
  group: {
    with: (of: number, off: string): string => ` of ${viewWords.days(of)} with it ${of === 1 ? 'was' : 'were'} ${off}`,
    without: (of: number, off: string): string =>
      ` of ${viewWords.days(of)} without it ${of === 1 ? 'was' : 'were'} ${off}`,
    withAmount: (of: number, least: string, off: string): string =>
      ` of ${viewWords.days(of)} with ${least} or more ${of === 1 ? 'was' : 'were'} ${off}`,
    withoutAmount: (of: number, off: string): string =>
      ` of ${viewWords.days(of)} with less ${of === 1 ? 'was' : 'were'} ${off}`,
  },
  worse: 'worse',
  better: 'better',
  mark: (each: number): string =>
    each === 1 ? 'Each rhombus is one day.' : `Each rhombus stands for about ${each} days.`,
  filledWorse: (usual: string): string => `Filled means worse: at least 1 point above your usual, ${usual}.`,
  filledBetter: (usual: string): string => `Filled means better: at least 1 point below your usual, ${usual}.`,
  filledWorseHidden: 'Filled means worse: clearly above your usual.',
  filledBetterHidden: 'Filled means better: clearly below your usual.',
  raw: 'These are plain counts. The sentence above also takes out weekdays, slow change and the pain of the day before, and is careful with few days.',
  noPicture: 'There is nothing to show in a picture yet. The table holds the days so far.',
  size: 'How big is it?',
  sure: 'How sure is this?',
  since: (day: string): string => `Your days up to ${day} were enough to say so.`,
  needed: 'What is still missing',
  neededDays: (days: number): string =>
    `About ${plural(LOCALE, days, { one: '1 more told day', other: `${days} more told days` })}, then a difference of 1 point would show if there is one.`,
  neededNone: 'More days alone will not settle it.',
  enough: 'There are days enough. A difference of 1 point would have shown.',
  told: (days: number): string =>
    `So far ${plural(LOCALE, days, { one: '1 day tells', other: `${days} days tell` })} both this and your pain.`,
  care: 'Why to be careful',
  role: {
    ask: (name: string): string => `“${name}”: what is it to your pain?`,
    roles: {
      exposure: 'It comes first, whether it hurts or not',
      response: 'I do it because it hurts',
      'shared-state': 'It comes and goes together with pain',
    },
    why: 'What you do because it hurts must not look like its cause. Until you say, we only look at the days after.',
    saved: 'Saved.',
  },
  test: 'Test it fairly',
  testLine: 'Some days with it, some without, drawn by lot. That makes it fair.',
  noTest: 'Why no fair test now',
  running: 'Its fair test is set up. What it says so far stands there.',
  runningLink: 'Open the test',
  table: {
    day: 'Day',
    pain: (lag: number): string => ['Pain that day', 'Pain the day after', 'Pain two days later'][lag]!,
  },
  yes: 'yes',
  no: 'no',
  untold: 'not told',
} as const;
