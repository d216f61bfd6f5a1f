// Words for what a person can do, and for the questions of the week.
export const functionWords = {
  title: 'What I could do',
  titleOf: (day: string): string => `What I could do: ${day}`,
  lead: 'Up to three things that matter to you. 0 means not at all, 10 means as before.',
  none: 'Name something that the pain makes hard, such as lifting your child or an hour at the desk.',
  add: 'Add an activity',
  name: 'The activity',
  nameMissing: 'Write a name first, such as “carrying shopping”.',
  most: 'Three are enough. Put one away to add another.',
  archive: 'Put away',
  archived: (name: string): string => `Put away: ${name}. Its past stays.`,
  added: (name: string): string => `Added: ${name}.`,
  low: '0: cannot do it',
  high: '10: as before',
  missing: 'Choose a number for at least one activity.',
  saved: 'Saved.',
} as const;

/** The PEG scale (Krebs 2009), three items about the last week. */
export const pegWords = {
  title: 'Your last week',
  lead: 'Three questions, once a week. They show change better than single days.',
  items: {
    pain: 'How strong was your pain on average?',
    enjoyment: 'How much did pain get in the way of your enjoyment of life?',
    activity: 'How much did pain get in the way of your general activity?',
  },
  ends: {
    pain: ['0: no pain', '10: the worst you can imagine'],
    enjoyment: ['0: not at all', '10: completely'],
    activity: ['0: not at all', '10: completely'],
  },
  source: 'After the PEG scale: Krebs and others, 2009.',
  missing: 'Choose at least one number.',
  saved: 'Your week is saved.',
} as const;

/** Global change on seven steps, best first. */
export const changeWords = {
  title: 'Since the beginning',
  ask: 'Since you began this notebook, how has your pain changed as a whole?',
  steps: [
    'Very much better',
    'Much better',
    'A little better',
    'The same',
    'A little worse',
    'Much worse',
    'Very much worse',
  ],
  missing: 'Choose one of the seven.',
  saved: 'Saved.',
} as const;
