// English words of a fair test: what is done on its days, and when to stop.

export const testWords: {
  readonly withIt: (name: string) => string;
  readonly withoutIt: (name: string) => string;
  readonly stopRules: readonly string[];
  /** What stands in a calendar beside the task of a day. */
  readonly calendar: {
    readonly title: (arm: 'with' | 'without') => string;
    readonly leadOver: string;
    readonly pain: string;
    readonly stop: string;
  };
  readonly confirm: (name: string) => string;
} = {
  withIt: (name) => `A day with it: ${name}.`,
  withoutIt: (name) => `A day without it: no ${name}.`,
  stopRules: [
    'Your pain goes up by 3 points or more and stays there for 2 days.',
    'You feel ill, or something new starts: numb or weak arms or legs, fever, short breath, pain in your chest.',
    'It harms you or your day in any way. You need no other reason.',
  ],
  calendar: {
    title: (arm) => (arm === 'with' ? 'A day with it' : 'A day without it'),
    leadOver: 'This day only leads over. Live it as drawn; it is not compared.',
    pain: 'Tell your pain in the evening: only then can the days be compared.',
    stop: 'Stop at once if:',
  },
  confirm: (name) =>
    `Is it up to you each day whether there is “${name}”, and is it safe for you to do it and to leave it out?`,
};
