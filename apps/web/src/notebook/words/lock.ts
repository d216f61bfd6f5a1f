// Words of the passcode lock.
import { plural } from '../../words/format.ts';

const LOCALE = 'en-GB';

function minutes(value: number): string {
  return plural(LOCALE, value, { one: '1 minute', other: `${value} minutes` });
}

/** "15 seconds", "3 minutes". */
function wait(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90
    ? plural(LOCALE, seconds, { one: '1 second', other: `${seconds} seconds` })
    : minutes(Math.ceil(seconds / 60));
}

export const lockWords = {
  onTitle: 'Turn the lock on',
  onLead: 'The notebook then opens only with a passcode, and its entries are kept encrypted on this device.',
  limits: 'It keeps out people who pick up this device. It does not stop an expert with much time.',
  forget:
    'If you forget the passcode, nobody can open these entries, and neither can we. The only way back is to delete them and restore a backup.',
  backupFirst: 'Make a backup first',
  backedUp: 'You have a backup of everything.',
  notBackedUp: (since: number | null): string =>
    since === null
      ? 'You have no backup yet.'
      : plural(LOCALE, since, {
          one: '1 entry is not in your last backup.',
          other: `${since} entries are not in your last backup.`,
        }),
  passcode: 'Passcode',
  passcodeHint: 'At least 6 digits or letters. Longer is safer.',
  again: 'The same passcode again',
  short: 'The passcode is too short. Use at least 6 digits or letters.',
  differ: 'The two passcodes are not the same. Type both again.',
  away: 'Lock by itself in the background after',
  minutes,
  turnOn: 'Turn the lock on',
  working: 'One moment: the notebook is being locked.',
  turnedOn: 'The lock is on.',

  offTitle: 'Turn the lock off',
  offLead: 'The entries are then kept without encryption, as before.',
  turnOff: 'Turn the lock off',
  opening: 'One moment.',
  turnedOff: 'The lock is off.',

  changeTitle: 'Change the passcode',
  changeLead: 'Type the old passcode once, and the new one twice.',
  oldPasscode: 'Old passcode',
  newPasscode: 'New passcode',
  newAgain: 'The new passcode again',
  change: 'Change the passcode',
  changing: 'One moment: the notebook is being locked with the new passcode.',
  changed: 'The passcode is changed.',
  emptyOld: 'Type the old passcode.',
  same: 'The new passcode is the old one. Choose another.',
  changeBackups: 'Backups that you have made keep their own passphrases.',

  title: 'The notebook is locked',
  unlock: 'Unlock',
  empty: 'Type your passcode.',
  wrong: (count: number): string =>
    plural(LOCALE, count, {
      one: 'That is not the passcode.',
      other: `That is not the passcode. ${count} wrong tries so far.`,
    }),
  waiting: (milliseconds: number): string => `Wait ${wait(milliseconds)}, then try again.`,
  forgot: 'I forgot the passcode',
  forgotLines: [
    'Without it nobody can open these entries.',
    'You can delete the locked notebook and restore a backup. What is not in a backup is gone then.',
  ],
  reset: 'Delete it, then restore a backup',
} as const;

export const secretWords = {
  show: 'Show what I type',
} as const;
