// Words for medicines and treatments.
export const effectWords = {
  legend: 'Did it help?',
  later: 'You can also say this an hour or two later.',
  effects: {
    'much-better': 'Much better',
    better: 'Better',
    same: 'The same',
    worse: 'Worse',
    'much-worse': 'Much worse',
  },
} as const;

export const medicineWords = {
  title: 'Medicine',
  editTitle: 'Change this medicine entry',
  which: 'What did you take?',
  other: 'Another one',
  search: 'Choose from the list',
  nothing: 'Choose a medicine',
  own: 'Its name',
  ownHint: 'As it stands on the pack.',
  dose: 'How much',
  doseOf: (dose: number, unit: string): string => `${dose} ${unit}`,
  otherDose: 'Another amount',
  unit: 'Unit',
  units: ['mg', 'tablet', 'ml', 'patch', 'puff', 'application'],
  missing: 'Choose a medicine, or write its name.',
  badDose: 'Write the amount as a number above 0, such as 400 or 0.5.',
  save: 'Save',
  saved: (what: string): string => `Saved: ${what}.`,
} as const;

export const treatmentWords = {
  title: 'What you did for it',
  editTitle: 'Change this entry',
  which: 'What did you do?',
  kinds: {
    heat: 'Heat',
    cold: 'Cold',
    massage: 'Massage',
    stretching: 'Stretching',
    exercise: 'Exercise',
    walk: 'A walk',
    relaxation: 'Relaxation',
    rest: 'Rest',
    session: 'A session with someone',
    other: 'Something else',
  },
  again: (what: string): string => `${what}, once more`,
  what: 'Which, or with whom',
  minutes: 'For how long',
  otherMinutes: 'Minutes',
  badMinutes: 'Write the minutes as a whole number from 1 to 1440.',
  missing: 'Choose what you did.',
  saved: (what: string): string => `Saved: ${what}.`,
} as const;
