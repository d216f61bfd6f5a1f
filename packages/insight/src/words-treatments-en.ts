// English names of treatments, and what a day with and a day without one means in a fair test.

const NAMES: Readonly<Record<string, string>> = {
  heat: 'Heat',
  cold: 'Cold',
  massage: 'Massage',
  stretching: 'Stretching',
  exercise: 'Exercises',
  walk: 'A walk',
  relaxation: 'Relaxation',
  rest: 'Rest',
  session: 'A visit to a practitioner',
  other: 'Something else',
};

/** The name of a kind of treatment; a kind of a newer release by its own id. */
export function nameOfTreatment(kind: string): string {
  return NAMES[kind] ?? kind;
}

/** What a person does on days with it and without it. */
export interface TestWords {
  readonly withIt: string;
  readonly withoutIt: string;
}

/** Treatments that may be tested, in words for the days of the test. */
export const treatmentTests: Readonly<Record<string, TestWords>> = {
  heat: {
    withIt: 'Warm your back for 15 to 20 minutes: warm, not hot, with cloth between, and never on numb skin.',
    withoutIt: 'No heat on your back today.',
  },
  cold: {
    withIt: 'Cool your back for 10 minutes, with cloth between, and never on numb skin.',
    withoutIt: 'Nothing cold on your back today.',
  },
  massage: {
    withIt: 'Have your back gently rubbed, or use a ball on the wall, for about 10 minutes.',
    withoutIt: 'No massage today.',
  },
  stretching: {
    withIt: 'Do your gentle stretches once today, as you know them.',
    withoutIt: 'No stretches today. Move as on any other day.',
  },
  relaxation: {
    withIt: 'Take 10 minutes to relax in the way you know.',
    withoutIt: 'No special time to relax today.',
  },
};
