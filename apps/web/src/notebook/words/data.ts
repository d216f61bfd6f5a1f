// Words of the data page: what is stored, backup, restore, and deleting it all.
import { day as dayName, plural } from '../../words/format.ts';

const LOCALE = 'en-GB';

function count(value: number): string {
  return new Intl.NumberFormat(LOCALE).format(value);
}

/** "1 entry", "1,204 entries". */
function entries(value: number): string {
  return plural(LOCALE, value, { one: '1 entry', other: `${count(value)} entries` });
}

/** "3 October 2026". */
function fullDay(day: string): string {
  const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(LOCALE, parts).format(new Date(`${day}T12:00:00Z`));
}

/** "about 1.2 MB". */
function size(bytes: number): string {
  const [unit, divisor] = bytes < 1e6 ? ['kB', 1e3] : bytes < 1e9 ? ['MB', 1e6] : ['GB', 1e9];
  const value = Math.max(bytes / Number(divisor), 1);
  return `about ${new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 2 }).format(value)} ${unit}`;
}

export const dataWords = {
  title: 'Your data',
  memory: 'Nothing can be saved in this window, so what you wrote is gone when you close it. Make a backup first.',

  stored: 'What is stored',
  nothing: 'The notebook is empty.',
  count: (value: number, first: string | null): string =>
    first === null ? `${entries(value)}.` : `${entries(value)} since ${fullDay(first)}.`,
  place: (bytes: number): string =>
    `${size(bytes).replace('a', 'A')}, in this browser on this device. Nothing is sent anywhere.`,
  copy: {
    kept: 'A second copy is kept beside it, in case the browser loses the first.',
    full: 'There is no room for a second copy beside it. A backup helps if the browser loses the first.',
    none: 'This browser keeps no second copy beside it. A backup helps if the browser loses the first.',
  },
  fromJournal:
    'The first copy does not open, so the notebook is open from its second. What you write is saved there. It goes back into the first when that opens again.',
  room: (used: number, offered: number): string =>
    `All of Rhomboid takes ${size(used)} here. The browser offers ${size(offered)}.`,

  stays: 'Will it stay?',
  answer: {
    kept: 'Yes. This browser has promised to keep it until you delete it.',
    'may-go':
      'Not for sure. This browser has not promised to keep it. It may clear it when space runs short, or when you do not come for some time. Safari does so after 7 days.',
    unknown: 'This browser does not say. Some clear what a page has stored when space runs short.',
  },
  notAsked: 'We ask the browser to keep it after your first entry.',
  ask: 'Ask the browser again',
  asked: { kept: 'It says yes now.', 'may-go': 'It still does not promise it.', unknown: 'It does not answer.' },
  install: 'What you can do: install Rhomboid',
  installLines: [
    'Browsers keep what an installed app has stored.',
    'iPhone and iPad: tap Share, then “Add to Home Screen”. The installed app begins empty: make a backup here first, and restore it there.',
    'Android: open the browser’s menu, then “Install app” or “Add to Home screen”.',
    'Computer: press the install sign in the address bar, or look in the browser’s menu.',
    'And make a backup now and then. It helps whatever happens.',
  ],

  backup: 'Backup',
  noBackup: 'No backup was made on this device yet.',
  lastBackup: (day: string): string => `Last backup: ${dayName(day, LOCALE)}.`,
  since: (value: number): string =>
    plural(LOCALE, value, {
      zero: 'Nothing has changed since.',
      one: '1 entry is new or changed since.',
      other: `${count(value)} entries are new or changed since.`,
    }),
  make: 'Make a backup',
  restore: 'Restore a backup',
  plain: 'Save a plain copy',
  plainLine:
    'A plain copy is not locked: anyone who has the file can read it. Other programs can, too. It can be restored.',
  tables: 'For a spreadsheet',
  tablesLine: 'Tables are for reading and counting, and are not locked. To bring the notebook back, use a backup.',
  table: { days: 'Save a table of days', all: 'Save a table of all entries' },
  plainSaved: (name: string): string => `Saved as ${name}.`,

  lock: 'Passcode lock',
  lockOff: 'Off. Anyone who can use this device can read the notebook.',
  lockOn: (minutes: number): string =>
    `On. It locks by itself after ${plural(LOCALE, minutes, { one: '1 minute', other: `${minutes} minutes` })} in the background.`,
  lockSet: 'Turn the lock on',
  lockChange: 'Turn the lock off',
  passcodeChange: 'Change the passcode',
  lockFixed: 'The lock can be changed again when the first copy opens.',
  lockNow: 'Lock now',

  delete: 'Delete the notebook',
  deleteLine: 'Takes everything in the notebook off this device.',
} as const;

export const backupWords = {
  title: 'Make a backup',
  lead: 'One file with the whole notebook, locked by a passphrase. Your checks are not in it.',
  passphrase: 'Passphrase',
  passphraseHint: 'Four or more words that do not belong together are best.',
  again: 'The same passphrase again',
  strength: {
    short: 'Too short: at least 8 letters.',
    weak: 'Weak: a computer may guess it in a day.',
    fair: 'Fair. One or two more words make it strong.',
    strong: 'Strong.',
  },
  differ: 'The two passphrases are not the same. Type both again.',
  hint: 'Hint for yourself (can stay empty)',
  hintHint: 'Anyone who has the file can read the hint.',
  warning: 'If you forget the passphrase, nobody can open this backup, and neither can we.',
  make: 'Make the backup',
  working: 'Locking the file. This takes a few seconds.',
  madeTitle: 'The backup is made',
  made: (name: string, value: number): string => `Saved as ${name}, with ${entries(value)}.`,
  keep: 'Keep it in another place than this device: on a computer, a stick, or in your own online storage.',
  try: 'Try the backup now',
  trying: 'Opening the file.',
  works: (value: number): string => `This backup works: ${entries(value)}.`,
  fails: 'This backup does not hold what the notebook holds. Make it again.',
  failsBecause: (reason: string): string => `This backup does not open. ${reason} Make it again.`,
  sure: 'To test the saved file itself, choose it under “Restore a backup”. Nothing is changed before you say so.',
  saveAgain: 'Save the file again',
  done: 'Done',
} as const;

export const restoreWords = {
  title: 'Restore a backup',
  lead: 'A restore adds what is missing. It never overwrites what you have here.',
  choose: 'Choose the file',
  chooseHint: 'A backup (.rhomboid) or a plain copy (.jsonl) of the notebook.',
  other: 'Notes from another app',
  tooLarge: 'This file is too large for a notebook. Choose the file whose name ends in .rhomboid or .jsonl.',
  noFile: 'Choose a file first.',
  unreadable: 'The browser cannot read this file. Choose it again.',
  notNotebook: (line: string): string => `This file is not a notebook of Rhomboid. ${line}`,
  locked: (day: string, hint: string): string =>
    hint === '' ? `Backup of ${fullDay(day)}. It has no hint.` : `Backup of ${fullDay(day)}. Your hint: ${hint}`,
  passphrase: 'Passphrase of this backup',
  noPassphrase: 'Type the passphrase of this backup.',
  open: 'Open the file',
  working: 'Opening the file. This takes a few seconds.',
  another: 'Choose another file',
  preview: 'What is in the file',
  inFile: (value: number): string =>
    plural(LOCALE, value, {
      zero: 'It holds no entry.',
      one: 'It holds 1 entry.',
      other: `It holds ${count(value)} entries.`,
    }),
  counts: {
    added: (value: number): string =>
      plural(LOCALE, value, { one: '1 is new here', other: `${count(value)} are new here` }),
    changed: (value: number): string =>
      plural(LOCALE, value, {
        one: '1 has changes that are missing here',
        other: `${count(value)} have changes that are missing here`,
      }),
    removed: (value: number): string =>
      plural(LOCALE, value, {
        one: '1 was deleted after it came here',
        other: `${count(value)} were deleted after they came here`,
      }),
    known: (value: number): string =>
      plural(LOCALE, value, { one: '1 is here already', other: `${count(value)} are here already` }),
  },
  bad: (value: number): string =>
    plural(LOCALE, value, {
      one: '1 line cannot be read. It is left out:',
      other: `${count(value)} lines cannot be read. They are left out:`,
    }),
  nothingNew: 'All of it is here already. Nothing to bring in: the file is sound.',
  settingsOnly: 'The file has newer settings or names than this notebook.',
  bring: 'Bring it in',
  broughtTitle: 'It is all here',
  brought: 'The file is merged into your notebook. Nothing that was here is lost.',
  back: 'Back to your data',
  today: 'Go to today',
} as const;

export const deleteWords = {
  title: 'Delete the notebook',
  lead: (value: number): string =>
    `This takes ${plural(LOCALE, value, { zero: 'everything in the notebook', one: 'the one entry', other: `all ${count(value)} entries` })} off this device. It cannot be undone.`,
  backupFirst: 'Make a backup first',
  checks: 'Checks are kept apart. You find them under “Your checks”.',
  /** Whether the word that has to be typed was typed. */
  isTyped: (word: string): boolean => word.trim().toLowerCase().replace(/[“”"]/g, '') === 'delete',
  type: 'To go on, type the word “delete”',
  mistyped: 'Type the word “delete” into the field.',
  delete: 'Delete everything',
  failed:
    'The browser did not delete everything. Close the other tabs of Rhomboid and try again. Or open the browser’s settings and delete what this site has stored.',
  done: 'Everything in the notebook is deleted',
  today: 'Go to today',
} as const;
