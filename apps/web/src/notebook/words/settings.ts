// Words for how a person tracks, and for reminders.
import { plural } from '../../words/format.ts';

export const settingsWords = {
  title: 'How you track',
  hide: 'Hide the numbers',
  hideLine: 'You still choose a number, but lists and charts do not show it. For days when numbers weigh on you.',
  pause: 'Take a break',
  pauseLine: 'Nothing is asked while you pause, and nothing is lost. Pauses do not count as gaps.',
  pauseUntil: 'Until',
  pauseOpen: 'I come back',
  pauseDay: 'A day that I choose',
  pauseLast: 'Last day of the break',
  pauseStart: 'Start the break',
  pauseEnd: 'End the break',
  pausedSince: (from: string, until: string | null): string =>
    until === null ? `On a break since ${from}.` : `On a break from ${from} until ${until}.`,
  badUntil: 'Choose a day from today on.',
  hand: 'Hand that holds the phone in a flare',
  left: 'Left',
  right: 'Right',
  factors: 'Choose what you track',
  saved: 'Saved.',
} as const;

export const reminderWords = {
  title: 'Reminders',
  lead: 'Your own calendar reminds you. It works offline, and nobody else learns of it.',
  times: 'Times of day',
  addTime: 'Add a time',
  quiet: 'Quiet hours',
  quietLine: 'No reminder comes in these hours.',
  from: 'From',
  until: 'Until',
  badTime: 'Choose a time, such as 20:00.',
  twice: 'This time is already there.',
  inQuiet: (time: string): string => `${time} lies in your quiet hours. It is left out of the calendar file.`,
  saved: 'Saved. Download the calendar file again so that your calendar knows.',
  none: 'No time yet. Add one, then download the file.',
  next: (when: string): string => `Next reminder: ${when}.`,
  download: 'Download the calendar file',
  downloadLine:
    'Open it on your phone, and your calendar takes the reminders over. Its words are neutral: “Time for your check-in”.',
  file: 'check-in.ics',
  remove: 'To take them out of your calendar',
  removeLines: [
    'What your calendar took over stays there. After each change, open the new file in it: most calendars then change the old reminders.',
    'To be rid of all of them, open this file. If one still comes, delete “Time for your check-in” in your calendar, and choose “all events”.',
  ],
  removeDownload: 'Download the file that takes them out',
  removeFile: 'check-in-remove.ics',
  calendar: { title: 'Time for your check-in', text: 'Open Rhomboid. A few seconds are enough.' },
  badgeYes: 'Where the app is installed, its icon shows how many things are due.',
  badgeNo: 'This browser cannot show a number on the app’s icon.',
  due: 'Due now',
  dueCount: (count: number): string =>
    plural('en-GB', count, { zero: 'Nothing is due.', one: '1 thing is due.', other: `${count} things are due.` }),
} as const;
