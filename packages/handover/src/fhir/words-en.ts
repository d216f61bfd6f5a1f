// English words that travel in FHIR resources.

export const fhirWords = {
  questionnaire: {
    title: 'Upper back pain: questions of the Rhomboid check',
    description:
      'Every question that the Rhomboid check can ask. Not sure is an answer of its own and never counts as no. What is not answered was not asked.',
    unsure: (label: string): string => `${label}: not sure`,
  },
  stages: {
    urgent: 'Danger signs',
    clarify: 'More about danger signs',
    map: 'Where it hurts',
    core: 'The pain',
    adaptive: 'More about the pain',
    widespread: 'Pain in many places',
    wellbeing: 'How you are',
    'self-test': 'Things to try',
    optional: 'More, if you like',
  } as Readonly<Record<string, string>>,
  measures: {
    'pain-now': 'Pain now, 0 to 10',
    'pain-worst': 'Worst pain, 0 to 10',
    'pain-average': 'Average pain, 0 to 10',
    'pain-place': 'Pain in this place, 0 to 10',
    peg: 'PEG: pain, enjoyment, general activity; mean, 0 to 10',
    'peg-pain': 'PEG: pain on average, 0 to 10',
    'peg-enjoyment': 'PEG: pain interfered with enjoyment of life, 0 to 10',
    'peg-activity': 'PEG: pain interfered with general activity, 0 to 10',
    change: 'Change since the beginning, 1 very much better to 7 very much worse',
    activity: (name: string): string => `${name}: 0 cannot, 10 as before`,
  },
  risk: {
    code: 'Causes considered by a self-check',
    method: 'Bayesian estimate from answers; priors and likelihoods partly expert estimates',
    range: (low: number, high: number): string =>
      `Between ${low} and ${high} per cent where the estimates are halved or doubled.`,
    note: 'Estimates of a self-check, reported by the patient, not an examination. No condition is asserted.',
    mitigation: (word: string, title: string): string => `Level of care: ${word}. ${title}`,
  },
  flag: 'Danger sign that fired a rule of a self-check',
  flagUnsure: ' (rests on a “not sure”)',
  plan: {
    title: 'Relief plan proposed by Rhomboid',
    careFirst: 'Care comes before self-treatment.',
  },
  medicine: {
    taken: (times: number): string => `Taken ${times === 1 ? 'once' : `${times} times`} in this time`,
    regular: 'Taken regularly',
    effect: (better: number, told: number): string => `Told to be better ${better} of ${told} times`,
  },
  document: {
    title: 'One-page report of the patient',
    description: 'The same report as the patient has: reported by the patient, not verified.',
  },
  device: 'Rhomboid',
  composition: 'Upper back pain: what the patient reports',
  release: (version: string): string => `Rhomboid knowledge ${version}`,
} as const;
