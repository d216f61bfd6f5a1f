// Words that every page of the notebook shares.
import { day as dayName, plural } from '../../words/format.ts';
import { dayInParts } from './day-parts.ts';

const LOCALE = 'en-GB';

export const common = {
  save: 'Save',
  change: 'Change',
  remove: 'Delete',
  clear: 'Clear',
  close: 'Close',
  undo: 'Undo',
  error: 'Check:',
  optional: 'Everything here can stay empty.',
  note: 'Note',
  noteHint: 'Anything you want to remember.',
  /** "Saturday". */
  weekday: (day: string): string => dayInParts(day, { weekday: 'long' }),
  /** "21 November". */
  date: (day: string): string => dayInParts(day, { day: 'numeric', month: 'long' }),
  /** "Saturday 21 November". */
  longDay: (day: string): string =>
    dayInParts(day, { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', ''),
  shortDay: (day: string): string => dayName(day, LOCALE),
  /** The day as one says it on `today`. */
  dayAsSaid: (day: string, today: string, yesterday: string): string =>
    day === today ? 'today' : day === yesterday ? 'yesterday' : dayName(day, LOCALE),
  outOfTen: (value: number): string => `${value} out of 10`,
  minutes: (count: number): string => plural(LOCALE, count, { one: '1 minute', other: `${count} minutes` }),
  list: (items: readonly string[]): string => new Intl.ListFormat(LOCALE, { type: 'conjunction' }).format(items),
  sides: { left: 'left', right: 'right' },
  late: 'filled in later',
  notFound: {
    title: 'This page is not there',
    line: 'It may have been deleted, or the address is not complete.',
    back: 'Go to today',
  },
} as const;

/** What to do when storage refuses; the draft is still on the screen. */
export const troubles = {
  full: 'This was not saved: the storage of this device is full. Free some space, or delete files you do not need, then save again. What you wrote is still here.',
  blocked:
    'This was not saved: another tab holds the notebook. Close the other tabs of Rhomboid, then save again. What you wrote is still here.',
  damaged:
    'This was not saved: the storage of this browser seems damaged. Leave this page open, copy what you wrote, then make a backup under “Your data”.',
  unavailable:
    'This was not saved: this browser does not let us save. Private windows often do not. Leave this page open, or open Rhomboid in an ordinary window.',
} as const;

export const opening = {
  title: 'The notebook did not open',
  full: 'The storage of this device is full. Free some space, then load this page again.',
  blocked: 'Another tab holds the notebook. Close the other tabs of Rhomboid, then load this page again.',
  damaged:
    'What is stored here cannot be read. It stays untouched. If you have a backup, you can bring it in under “Your data”.',
  unavailable: 'This browser does not let us save. Private windows often do not.',
  again: 'Load again',
  memory: 'Go on without saving',
  memoryNotice: 'Nothing can be saved in this window. What you write is gone when you close it.',
  journalNotice:
    'The browser cannot open its main copy of your notebook. You see the second copy, and what you write is saved in it.',
  journalBackup: 'Back it up',
  unreadable: (count: number): string =>
    plural(LOCALE, count, {
      one: 'One stored line cannot be read by this version. It stays untouched.',
      other: `${count} stored lines cannot be read by this version. They stay untouched.`,
    }),
} as const;
