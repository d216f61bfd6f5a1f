// Words of the page that opens every day.
import { plural } from '../../words/format.ts';

export const todayWords = {
  dayCount: (count: number): string => `day ${count}`,
  painNow: 'Your pain now',
  scale: '0 none, 10 worst',
  saveNumber: (value: number): string => `Save ${value} out of 10`,
  chooseFirst: 'Choose a number from 0 to 10 first.',
  details: 'Add details',
  same: 'Same as last time',
  saved: 'Pain saved.',
  savedNumber: (value: number): string => `Saved: ${value} out of 10.`,
  due: 'For today',
  dueCount: (count: number): string => plural('en-GB', count, { one: '1 thing', other: `${count} things` }),
  answer: 'Open',
  factors: 'Your day',
  factorsAll: 'All that you track',
  written: 'Written today',
  nothing: 'Nothing yet. A number is enough.',
  add: 'Add to today',
  addTo: (day: string): string => `Add to ${day}`,
  kinds: {
    pain: 'Pain',
    medicine: 'Medicine',
    treatment: 'What I did for it',
    function: 'What I could do',
    factors: 'My day',
    note: 'Note or event',
  },
  flare: 'Flare: the short page for bad moments',
  answers: 'Answers and help',
  answerLinks: {
    library: 'Library: your questions answered',
    care: 'Who to see, and how soon',
    report: 'A page for your clinician',
  },
  more: 'More',
  links: {
    yesterday: 'Fill in yesterday',
    days: 'All days',
    settings: 'How you track',
    reminders: 'Reminders',
    import: 'Bring in notes from another app',
    data: 'Your data and backup',
    appSettings: 'Country and settings',
  },
  paused: (until: string | null): string =>
    until === null
      ? 'You are taking a break. Nothing is asked.'
      : `You are taking a break until ${until}. Nothing is asked.`,
  resume: 'Go on tracking',
} as const;

/** What is due, by its kind. */
export const dueWords = {
  peg: { title: 'Three questions about your week', line: 'Once a week. About 20 seconds.' },
  change: { title: 'How is it since the beginning?', line: 'Once every two weeks. One question.' },
  effect: (what: string): { title: string; line: string } => ({
    title: `Did it help? ${what}`,
    line: 'One tap, an hour or two later.',
  }),
  yesterday: { title: 'Yesterday is empty', line: 'Fill it in if you like. A gap is fine, too.' },
  backup: {
    title: 'Make a copy of your notebook',
    line: 'It is only on this device. If the browser is cleared, it is gone.',
  },
} as const;

/** The brake on tracking too much. */
export const brakeWords = {
  title: 'You could track less',
  lighter: 'Your pain has been steady. One number a day is enough now.',
  weekly: 'Your pain has been steady and low for a while. Once a week is enough now.',
  'pause-ok': 'You have been free of pain for a while. You can take a break. Nothing is lost.',
  pause: 'Take a break',
  keep: 'Go on as before',
} as const;
