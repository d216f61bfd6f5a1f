// Words for reminders.
import { plural } from '../../words/format.ts';

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
    'To be rid of all of them, open this file. Then look at tomorrow in your calendar. Some calendars keep the reminders all the same.',
  ],
  removeByHand: 'If a reminder still comes',
  removeByHandLine: 'Delete “Time for your check-in” in your calendar, once for each time of day:',
  removeByHandSteps: [
    { where: 'iPhone and iPad:', how: 'tap it, then “Delete Event”, then “Delete All Future Events”.' },
    { where: 'Google Calendar:', how: 'tap it, then the bin or the three dots and “Delete”, then “All events”.' },
    { where: 'Outlook:', how: 'open it, choose “Delete”, then the whole series.' },
    { where: 'Other calendars:', how: 'open it, choose “Delete”, then “all events” or “whole series”.' },
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
