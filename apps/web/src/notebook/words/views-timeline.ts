// Words of the list of all entries.
import { plural } from '../../words/format.ts';

const LOCALE = 'en-GB';
const whole = new Intl.NumberFormat(LOCALE);

export const timelineWords = {
  title: 'All entries',
  filter: 'Show',
  all: 'Everything',
  kinds: {
    pain: 'Pain',
    factor: 'Your day',
    medicine: 'Medicines',
    treatment: 'What you did for it',
    function: 'What you could do',
    note: 'Notes and events',
    question: 'Weekly questions',
    screening: 'Danger signs',
  },
  count: (count: number): string =>
    plural(LOCALE, count, {
      zero: 'No entry.',
      one: '1 entry.',
      other: `${whole.format(count)} entries, newest first.`,
    }),
  go: 'Go to month',
  empty: 'Nothing is written yet.',
  emptyKind: 'Nothing of this kind is written yet.',
  emptyMain: 'Write down your pain',
  monthCount: (count: number): string =>
    plural(LOCALE, count, { one: '1 entry', other: `${whole.format(count)} entries` }),
  paper:
    'On paper only the months around the place where you read are shown. To keep everything, export it under “Your data”.',
} as const;
