// Words of the patterns by time of day and day of the week.
import { plural } from '../../words/format.ts';

const LOCALE = 'en-GB';

export const patternWords = {
  title: 'When it hurts',
  lead: 'Differences of less than a point, and those from few days, can be chance.',
  parts: { night: 'Night', morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
  hours: { night: '0 to 6', morning: '6 to 12', afternoon: '12 to 18', evening: '18 to 24' },
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  byPart: 'By time of day',
  byWeekday: 'By day of the week',
  scale: 'Mean pain. A full bar is 10, the worst.',
  scaleHidden: 'Mean pain. A full bar is the worst.',
  from: (days: number): string => plural(LOCALE, days, { zero: 'no day', one: '1 day', other: `${days} days` }),
  tooFew: 'too few to tell',
  most: (key: string, value: string): string => `Most pain so far: ${key}, ${value} on average.`,
  least: (key: string, value: string): string => `Least: ${key}, ${value}.`,
  alike: 'No clear difference so far.',
  notEnough: 'At least two of these need 5 days each before they can be compared.',
  empty: 'There are too few entries to compare yet.',
  emptyLine: 'Times of day show once pain is written with its time on at least 5 days.',
  emptyMain: 'Write down your pain',
} as const;
