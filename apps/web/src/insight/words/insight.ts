// Words of the page that says what the notebook shows. Sentences about one factor come from the package itself.
import { plural } from '../../words/format.ts';

const LOCALE = 'en-GB';

export const painDays = (count: number): string =>
  plural(LOCALE, count, { one: '1 day with a pain number', other: `${count} days with a pain number` });

export const insightPageWords = {
  title: {
    waiting: 'What it shows',
    claims: (count: number): string =>
      plural(LOCALE, count, { one: 'One thing goes with your pain', other: `${count} things go with your pain` }),
    hints: 'A first hint, nothing sure yet',
    none: 'Nothing stands out so far',
    early: 'Too few days to say yet',
    empty: 'Nothing to look at yet',
  },
  lead: (days: number, from: string, to: string): string =>
    `From ${painDays(days)}, ${from} to ${to}. This page says what goes together. It cannot say what brings what.`,
  early: (missing: number): string =>
    `About ${plural(LOCALE, missing, { one: 'one more day', other: `${missing} more days` })} with a pain number, then this page may begin to say what goes with your pain. Before that, chance looks like a pattern.`,
  soFar: (told: number, need: number): string => `${told} of about ${painDays(need)}`,
  log: {
    title: 'What to write down',
    line: 'Each evening: one pain number, and a few things of your day. Few things, told often, show more than many told now and then.',
    asked: (names: string): string => `You are asked about: ${names}.`,
    pain: 'Write down your pain',
    factors: 'Tell your day',
    choose: 'Choose what you are asked',
    import: 'Bring in notes from another app',
  },
  noneLine: 'You told enough days, and nothing clearly goes with your pain. That is an answer, too.',
  claims: 'What goes with your pain',
  claimsTable: 'What goes with your pain, as a table',
  goes: { trigger: 'more pain', protector: 'less pain' },
  sure: {
    title: 'How sure',
    watching: 'Still watching',
    open: 'Open',
    hint: 'A first hint',
    // Of days alone: that two things go together, never which brings which.
    likely: 'Fairly sure that they go together',
    confirmed: 'Very sure that they go together',
    'no-link': 'Makes no clear difference',
    of: (steps: number): string => `${steps} of 4`,
    byTest: 'Confirmed by your fair test',
  },
  interval: {
    less: 'less pain',
    same: 'the same',
    more: 'more pain',
    key: 'The mark is our best guess. The bar is the likely range: in 8 of 10 such cases it holds the true difference.',
    keyTable: 'In brackets stands the likely range: in 8 of 10 such cases it holds the true difference.',
  },
  table: {
    what: 'What',
    goesWith: 'Goes with',
    points: 'Points of pain',
    when: 'When',
    with: 'Days with',
    without: 'Days without',
    sure: 'How sure',
  },
  /** "0.6 more (0.2 to 1.0)". */
  points: (mean: string, low: string, high: string): string => `${mean} (${low} to ${high})`,
  when: ['the same day', 'the next day', 'two days later'],
  running: 'Your fair test',
  over: 'Fair tests so far',
  flares: 'Flares',
  flareTable: {
    from: 'Began',
    to: 'Ended',
    rise: 'Points above calm days',
    open: 'not over yet',
    last: (count: number): string => `The last ${count} flares`,
  },
  warning: 'A flare may be beginning',
  warningLink: 'The short page for bad moments',
  warningNote: 'This warning is set so that it is wrong about once in 180 days.',
  flaresNote: 'Small rises count. The chart marks large ones.',
  flaresLink: 'See the chart',
  relief: 'Relief',
  reliefNote: 'How it went afterwards. Pain also eases by itself, so this is no proof.',
  reliefLink: 'All that was tried',
  outlook: 'Tomorrow',
  noLink: 'What seems not to matter',
  noLinkLine: 'A difference that you would notice is unlikely. You need not avoid these.',
  waiting: 'What is not clear yet',
  waitingNote: 'Days are told days: the thing and your pain, both.',
  needed: (days: number): string => `about ${plural(LOCALE, days, { one: '1 more day', other: `${days} more days` })}`,
  neededNone: 'more days alone will not settle it',
  neededNow: 'enough days, and nothing clear so far',
  moreWaiting: (count: number): string => `Show all ${count}`,
  unknown: 'What we cannot tell, and why',
  working: 'Looking through your days',
  failed: 'This could not be worked out just now. Your notebook is untouched.',
  again: 'Try again',
  back: 'Back to what it shows',
} as const;
