// Words of the calendar.
import { viewWords } from './views.ts';

export const calendarWords = {
  title: 'Calendar',
  before: 'Month before',
  after: 'Month after',
  lead: 'Tap a day to see or change it. Arrow keys move from day to day.',
  legend: 'What the marks mean',
  steps: { mild: 'mild, 1 to 3', medium: 'medium, 4 to 6', strong: 'strong, 7 to 10' },
  stepsHidden: { mild: 'mild', medium: 'medium', strong: 'strong' },
  gap: 'nothing written',
  late: 'filled in later',
  flare: 'flare',
  noPain: 'written, without a pain number',
  day: (day: string, parts: readonly string[]): string => `${day}: ${parts.join(', ')}`,
  pain: (value: number, word: string): string => `pain ${viewWords.outOfTen(value)}, ${word}`,
  painHidden: (word: string): string => `pain: ${word}`,
  noneWord: 'no pain',
  today: 'today',
  logged: (days: number, of: number): string => `${days} of ${viewWords.days(of)} logged.`,
  table: { day: 'Day', pain: 'Pain', worst: 'Worst', more: 'What else' },
  empty: 'Nothing is written yet. The calendar fills as you write.',
} as const;
