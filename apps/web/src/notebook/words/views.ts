// Words that the views share, and those of the notebook's first page.
import { plural } from '../../words/format.ts';
import { dayInParts } from './day-parts.ts';

const LOCALE = 'en-GB';

const oneDecimal = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });

/** The steps of pain as words, where numbers are hidden or a word says it better. */
const levels = { none: 'none', mild: 'mild', medium: 'medium', strong: 'strong' } as const;

export const viewWords = {
  /** 3.4, 3. */
  number: (value: number): string => oneDecimal.format(value),
  levels,
  outOfTen: (value: number): string => `${oneDecimal.format(value)} out of 10`,
  /** "25 Oct". */
  axisDay: (day: string): string => dayInParts(day, { day: 'numeric', month: 'short' }),
  /** "Oct 2024". */
  axisMonth: (day: string): string => dayInParts(day, { month: 'short', year: 'numeric' }),
  /** "25 October 2026". */
  fullDay: (day: string): string => dayInParts(day, { day: 'numeric', month: 'long', year: 'numeric' }),
  /** "Sat 25 Oct 2026". */
  tableDay: (day: string): string =>
    dayInParts(day, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).replace(',', ''),
  /** "October 2026". */
  month: (day: string): string => dayInParts(day, { month: 'long', year: 'numeric' }),
  days: (count: number): string => plural(LOCALE, count, { one: '1 day', other: `${count} days` }),
  fromTo: (from: string, to: string): string => (from === to ? from : `${from} to ${to}`),
  list: (items: readonly string[]): string => new Intl.ListFormat(LOCALE, { type: 'conjunction' }).format(items),
  period: 'Period',
  periods: { '14': '2 weeks', '28': '4 weeks', all: 'All' },
  asTable: 'Show as a table',
  asPicture: 'Show as a picture',
  back: 'Back to the notebook',
  nothing: '–',
} as const;

export const notebookWords = {
  allPains: 'All, by the strongest',
  onlyPain: (pain: string): string => `Only: ${pain}.`,
  headings: {
    easing: 'Your pain is easing',
    steady: 'Your pain is about the same',
    low: 'You have little or no pain',
    rising: 'Your pain has been rising',
    'too-few': 'Too few days to say yet',
    empty: 'Your notebook is empty',
  },
  emptyLine:
    'Write down your pain once a day. A number is enough, and takes a few seconds. After two weeks this page can say how it goes.',
  emptyMain: 'Write down your pain',
  emptyImport: 'Bring in notes from another app',
  lastDays: 'Last 7 days:',
  average: ' on average.',
  firstWeek: 'First week:',
  noticeable: 'That is a change most people notice.',
  small: 'That is a small change.',
  noChange: 'That is no clear change.',
  logged: (days: number, of: number): string => `${days} of ${viewWords.days(of)} logged.`,
  soFar: (days: number, of: number): string =>
    `So far ${days} of ${viewWords.days(of)} ${days === 1 ? 'has' : 'have'} one.`,
  tooFew: 'To say how it goes, this page needs two weeks, with at least 4 numbers in the first week and 4 in the last.',
  risingLine: 'New, or different from before?',
  risingLink: 'Go through the check again',
  first: 'What comes first',
  firstPain: 'Pain',
  firstFunction: 'What I could do',

  trend: {
    title: 'Pain over time',
    titleOf: (pain: string): string => `Pain over time: ${pain}`,
    scale: '10 = worst pain',
    scaleWords: 'Up = more pain',
    day: 'each day',
    week: 'each week’s mean',
    mean: '7-day mean',
    thinWeek: 'weeks with fewer than 4 days',
    gap: 'gap',
    pause: 'break',
    flareKey: 'flare',
    episodeKey: 'episode of pain',
    flare: (days: number, going: boolean): string =>
      `Flare, ${plural(LOCALE, days, { one: '1 day', other: `${days} days` })}${going ? ' so far' : ''}`,
    recurrence: (days: number): string => `pain came back after ${days} days without`,
    earlier: (count: number): string =>
      plural(LOCALE, count, {
        one: 'One earlier event is in the table.',
        other: `${count} earlier events are in the table.`,
      }),
    weekly: 'This is a long time, so it is drawn by weeks: each point is the mean of seven days.',
    tableDay: 'Day',
    tableWeek: 'Week from',
    tablePain: 'Pain',
    tableWorst: 'Worst',
    tableMean: '7-day mean',
    tableDays: 'Days told',
    notTold: 'not told',
    stretches: 'Flares, episodes and events',
    tableWhat: 'What',
    tableWhen: 'When',
    episode: 'Episode of pain',
    episodeOpen: 'goes on',
    episodeRecovered: (day: string): string => `recovered on ${day}`,
    event: (letter: string): string => `Event ${letter}`,
    plainEvent: 'Event',
  },
  spoken: {
    none: 'No pain was told in this time.',
    range: (from: string, to: string): string => `Chart of pain from ${from} to ${to}.`,
    ends: (first: string, last: string): string => `It begins at ${first} and ends at ${last}.`,
    highest: (value: string, when: string): string => `Highest: ${value}, ${when}.`,
    lowest: (value: string, when: string): string => `Lowest: ${value}, ${when}.`,
    gaps: (count: number, days: number): string =>
      count === 0
        ? 'There is no gap.'
        : plural(LOCALE, count, {
            one: `There is one gap of ${viewWords.days(days)}.`,
            other: `There are ${count} gaps, ${viewWords.days(days)} together.`,
          }),
    flares: (flares: readonly string[]): string =>
      flares.length === 0 ? 'No flare.' : `Flares: ${flares.join('; ')}.`,
    episodes: (count: number): string =>
      count === 0 ? '' : plural(LOCALE, count, { one: 'One episode of pain.', other: `${count} episodes of pain.` }),
    events: (events: readonly string[]): string => (events.length === 0 ? '' : `Events: ${events.join('; ')}.`),
  },

  where: {
    title: 'Where it hurt',
    lead: 'Seen from behind. Left is left.',
    none: 'No place was shown in this time. Show one with your next pain entry.',
    nowhere: 'no place',
    also: (places: string): string => `Also outside these pictures: ${places}.`,
    link: 'All maps',
  },

  function: {
    title: 'What I could do',
    scale: '10 = as before. Up is better here.',
    scaleWords: 'Up is better here.',
    headings: {
      easing: 'You can do less than at first',
      steady: 'What you can do is about the same',
      rising: 'You can do more than at first',
      'too-few': 'Too few days to say how it goes',
    },
    none: 'Write down what you could do, such as an hour at the desk. It often shows progress before pain does.',
    noneInPeriod: 'Nothing was written in this time.',
    add: 'Write it down',
    change: (first: string, last: string): string => `First week ${first}, last 7 days ${last}.`,
    ends: (first: string, last: string): string => `First written ${first}, last ${last}.`,
    counted: (days: number): string => `${viewWords.days(days)} written.`,
    score: 'Score',
    steps: { low: 'hardly', middle: 'partly', high: 'well' },
    low: 'hardly',
    high: 'as before',
    spoken: (name: string, from: string, to: string): string => `Chart: ${name}, from ${from} to ${to}.`,
    peg: 'How much pain gets in the way',
    pegScale: '10 = most. Lower is better here.',
    eachWeek: 'three questions of the week (PEG)',
    pegLine: (first: string, last: string): string => `From ${first} to ${last}.`,
    pegResponder: 'That is a change that counts.',
  },

  days: {
    title: (days: number, of: number): string => `${days} of ${viewWords.days(of)} logged`,
    missing: (count: number): string =>
      plural(LOCALE, count, {
        zero: 'No day is missing.',
        one: 'One day is missing. That is fine. Gaps stay gaps.',
        other: `${count} days are missing. That is fine. Gaps stay gaps.`,
      }),
    habit: (strength: number): string =>
      `How firm the habit of writing is: ${strength} of 100. A missed day takes little away, and a break nothing.`,
    link: 'See them in the calendar',
  },

  links: {
    title: 'Look closer',
    insight: 'What it shows: what goes with your pain',
    calendar: 'Calendar',
    timeline: 'All entries',
    maps: 'Maps over time',
    relief: 'What was tried, and how it went',
    patterns: 'Times of day and days of the week',
    data: 'Your data and backup',
  },
} as const;
