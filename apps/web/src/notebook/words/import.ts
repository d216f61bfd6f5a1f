// Words for bringing in notes from elsewhere.
import { plural } from '../../words/format.ts';

const count = (many: number, one: string, other: string): string =>
  plural('en-GB', many, { one: `1 ${one}`, other: `${many} ${other}` });

export const importWords = {
  title: 'Bring in your notes',
  lead: 'From Bearable, Daylio, Flaredown, Apple Health, any table as CSV, or a notebook file of Rhomboid. The file is read on this device and goes nowhere.',
  choose: 'Choose a file',
  chooseLine: 'You see first what would be written. Nothing is changed until you say so.',
  reading: 'Reading the file …',
  read: (megabytes: number): string => `Read: ${megabytes} MB.`,
  stop: 'Stop',
  formats: {
    rhomboid: 'a notebook file of Rhomboid',
    bearable: 'an export of Bearable',
    daylio: 'an export of Daylio',
    flaredown: 'an export of Flaredown',
    'apple-health': 'an export of Apple Health',
    csv: 'a table',
  },
  found: (name: string, format: string): string => `${name} is ${format}.`,
  columns: 'What the columns hold',
  columnsLine: 'We guessed from their names. Change what is wrong.',
  columnsAgain: 'Change the columns',
  columnOf: (name: string, example: string): string => (example === '' ? name : `${name}, such as “${example}”`),
  roles: {
    none: 'Leave it out',
    day: 'The date',
    time: 'The time',
    'pain:pain': 'Pain',
    'pain:worst': 'Worst pain',
    'pain:average': 'Average pain',
    'factor:yes-no': 'Something of the day: yes or no',
    'factor:amount': 'Something of the day: an amount',
    'factor:scale': 'Something of the day: a scale',
    medicine: 'A medicine',
    dose: 'Its dose',
    treatment: 'What you did for it',
    minutes: 'For how many minutes',
    note: 'A note',
  },
  topOf: (name: string): string => `The highest value that “${name}” can have`,
  look: 'Look at it',
  order: 'Which day is meant?',
  orderLine: (text: string): string => `The file writes “${text}”.`,
  would: (good: number): string => `${count(good, 'entry', 'entries')} can be brought in.`,
  already: (many: number): string =>
    plural('en-GB', many, {
      one: '1 of them is here already and stays as it is.',
      other: `${many} of them are here already and stay as they are.`,
    }),
  nothing: 'Nothing in this file can be brought in.',
  nothingNew: 'All of it is here already. Nothing has to be written.',
  examples: 'The first of them',
  follow: (names: string): string => `Ask me about these every day, too: ${names}`,
  followLine: 'You can change what is asked at any time.',
  bad: (many: number): string => `${count(many, 'line', 'lines')} cannot be used and will be left out:`,
  write: (many: number): string => `Bring in ${count(many, 'entry', 'entries')}`,
  writeChanges: 'Bring in the changes',
  changesWritten: 'The changes are brought in.',
  written: (many: number): string => `${count(many, 'entry', 'entries')} brought in.`,
  other: 'Choose another file',
  tooLarge: (megabytes: number): string =>
    `The file has ${megabytes} MB. Only an export of Apple Health can be larger than 100 MB. Cut the table into smaller ones, and bring them in one by one.`,
  failed: 'The file could not be read to its end. Choose it again, or export it once more.',
} as const;
