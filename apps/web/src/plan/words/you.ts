// Words of the pages about the person and their wishes, of the bad-day sheet, and of the week on paper.
import { plural } from '../../words/format.ts';

const LOCALE = 'en-GB';

export const youWords = {
  title: 'About you',
  lead: 'Your plan and the medicine check depend on this. Everything can stay empty, and it stays on this device.',
  prefilled: (count: number): string =>
    plural(LOCALE, count, {
      zero: '',
      one: '1 answer comes from your check. You can change it.',
      other: `${count} answers come from your check. You can change them.`,
    }),
  fromCheck: 'from your check',
  lapsed: 'asked again: some time has passed',
  birthYear: 'Year of birth',
  birthHint: 'Four digits, such as 1984.',
  badYear: 'Write your year of birth with four digits, such as 1984.',
  ageFromCheck: (age: number): string => `You told the check that you are ${age}.`,
  sex: 'Sex at birth',
  sexes: { female: 'Female', male: 'Male' },
  country: 'Country',
  countryHint: 'Packs and rules differ from country to country. If you leave it out, the stricter rule counts.',
  countryNone: 'Not told',
  medicines: 'Medicines you take regularly',
  medicinesHint: 'One a line, by the name on the pack. Sprays, drops and plant products, too.',
  answered: (answered: number, all: number): string => `${answered} of ${all} answered`,
  unanswered: 'Take back',
  takeBack: (label: string): string => `Take back: ${label}`,
  save: 'Save',
  saved: 'Saved. Your plan fits what you told.',
  badNumber: (label: string, low: number, high: number): string =>
    `${label}: write a number from ${low} to ${high}, or leave it empty.`,
} as const;

export const settingsPageWords = {
  title: 'How the plan fits your day',
  minutes: 'Minutes a day for exercises',
  minutesHint: 'Walking comes on top, when it suits you.',
  home: 'At home you have',
  homeHint: 'Nothing has to be bought.',
  goal: 'What matters to you',
  goalHint: 'In your own words: lift my child, sit through a film, sleep through.',
  liked: 'What you like',
  likedHint: 'It comes first where there is a choice.',
  save: 'Save',
  saved: 'Saved. Your plan is made anew.',
} as const;

export const badDayWords = {
  title: 'On a bad day',
  lead: 'Bad days come and go. They do not mean that something broke. Decide now, so that you need not think then.',
  when: 'If',
  so: 'then',
  flare: 'Write it down: the short page for bad moments',
  check: 'Something new? Do the check',
  print: 'Print this',
} as const;

export const weekWords = {
  title: 'Your week',
  range: (from: string, to: string): string => `${from} to ${to}`,
  goal: 'What matters to me:',
  what: 'What',
  mind: 'Mind:',
  rest: 'free',
  due: 'to do',
  done: 'done',
  pain: 'Pain of the day, 0 to 10',
  allDay: 'All day long',
  badDay: 'On a bad day',
  help: (number: string | null): string =>
    `New chest pain or short breath: call ${number ?? 'the emergency number'} first. Get help at once with new weakness or numbness, loss of bladder or bowel control, or fever.`,
  review: (day: string): string => `Look again on ${day}.`,
  print: 'Print the week',
  sheets: 'It fits on one sheet of A4.',
  from: 'Made with Rhomboid. It does not replace a visit.',
} as const;
