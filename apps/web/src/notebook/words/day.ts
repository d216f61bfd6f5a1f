// Words for one day, one entry, a note, and undoing.
export const dayWords = {
  before: 'Day before',
  after: 'Day after',
  today: 'To today',
  empty: 'Nothing is written for this day. A gap is fine.',
  entries: 'Written for this day',
  future: 'This day is still to come.',
  notDay: 'This is not a day',
  notDayLine: 'The address must end with a date such as 2026-11-21.',
} as const;

export const entryWords = {
  remove: 'Delete this entry',
  removed: 'Deleted.',
  restored: 'It is back.',
  undone: 'Undone.',
  gone: 'This entry was deleted.',
  bringBack: 'Bring it back',
  kinds: {
    pain: 'Pain',
    factor: 'Your day',
    medicine: 'Medicine',
    treatment: 'What you did for it',
    function: 'What I could do',
    peg: 'Your last week',
    change: 'Since the beginning',
    note: 'Note',
    marker: 'Event',
    screening: 'Danger signs',
    'pain-name': 'Name of a pain',
    'own-factor': 'Something of your own',
    'own-activity': 'Activity',
    settings: 'How you track',
  },
  worst: (value: number): string => `worst ${value}`,
  average: (value: number): string => `average ${value}`,
  imported: (source: string): string => `from ${source}`,
  screened: (level: string): string => `asked and answered: ${level}`,
  signs: 'with danger signs',
  fixed: 'This line cannot be changed; it says what was asked and answered. You can delete it.',
} as const;

export const noteWords = {
  title: 'Note or event',
  text: 'Your words',
  kind: 'What is it?',
  note: 'A note for this day',
  marker: 'An event to show on the charts, such as a new chair',
  missing: 'Write something first.',
  saved: 'Saved.',
} as const;
