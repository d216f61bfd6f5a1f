// English words of the report. It is read by clinicians, yet in words that the person can follow and correct.

/** `1 day`, `3 days`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Numbers as the app shows them: one decimal at most. */
export function decimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export const words = {
  lang: 'en-GB',
  title: 'Summary for your clinician',
  unnamed: 'Name not given',
  age: (age: number): string => `${age} years`,
  sex: { female: 'female', male: 'male' } as Readonly<Record<string, string>>,
  since: (duration: string): string => `pain for: ${duration.toLowerCase()}`,
  covers: (range: string, told: number, of: number): string => `Notebook ${range}, pain told on ${told} of ${of} days`,
  checked: (day: string): string => `check of ${day}`,
  about: (version: string, hash: string, status: string): string =>
    `Reported by the patient, not verified. Rhomboid, knowledge ${version} (${hash.slice(0, 7)}), status: ${status}${status === 'draft' ? ', not signed by a clinician' : ''}. Chances are estimates.`,

  alert: {
    heading: 'Danger signs',
    none: 'No check of danger signs was done.',
    notWhole: 'No whole check of danger signs was done. ',
    asked: (day: string, calm: boolean): string =>
      `Some were asked in the notebook, last on ${day}.${calm ? ' No rule fired.' : ''}`,
    told: 'Danger signs told: ',
    noFlag: 'No danger sign fired a rule.',
    present: (one: boolean): string => (one ? 'Flag present: ' : 'Flags present: '),
    unsureMark: ' (unsure)',
    leansOnUnsure: (count: number): string => `${counted(count, 'more rule')} resting on a “not sure”`,
    absent: 'Asked and absent: ',
    unsure: 'Unsure: ',
    notAsked: 'Not asked: ',
    nothing: 'none',
    since: (day: string): string => `Danger signs told in the notebook since, ${day}: `,
    more: (count: number): string => `${count} more`,
  },

  sections: {
    site: 'Site and spread',
    onset: 'Onset and course',
    character: 'Character',
    timing: 'Timing: mean pain by part of the day',
    factors: 'Worse and better',
    ideas: 'Ideas, concerns, expectations',
    severity: 'Severity, 0 to 10',
    tried: 'Tried, and how it went',
    function: 'Function',
    medicines: 'Medicines, allergies, conditions told',
    causes: 'Causes considered (estimates)',
    questions: 'My questions',
  },

  site: {
    alt: (text: string): string => `Drawing of the body. ${text}`,
    alsoFrom: (view: string): string => `The same, seen from the ${view}.`,
    none: 'Places were not told.',
    first: (day: string, text: string): string => ` First drawing, ${day}: ${text}`,
  },
  dayPart: { night: '0–6 h', morning: '6–12 h', afternoon: '12–18 h', evening: '18–24 h' },
  partOf: { night: 'night', morning: 'morning', afternoon: 'afternoon', evening: 'evening' },
  timing: {
    alt: (lines: readonly string[]): string => `Bars of mean pain: ${lines.join('; ')}.`,
    bar: (part: string, value: string): string => `${part} ${value}`,
    few: 'too few',
    line: (lines: readonly string[]): string => {
      const text = lines.join(', ');
      return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
    },
  },
  factors: {
    measured: 'Own days; goes with, not proof of cause',
    tier: { hint: 'may be chance', likely: 'fairly sure', confirmed: 'very sure' } as Readonly<Record<string, string>>,
    test: 'own fair test',
    days: (withIt: number, without: number): string => `${withIt} days with, ${without} without`,
    points: (sign: string, size: string): string => `${sign}${size} points`,
  },
  ideas: { ideas: 'Thinks', concerns: 'Worried', hopes: 'Hopes' },
  severity: {
    now: 'Last day told',
    worst: 'Worst',
    mean: (day: string | null): string => `Mean, 7 days${day === null ? '' : ` to ${day}`}`,
    course: 'Course',
    atCheck: 'Now, told in the check',
    trend: {
      easing: 'Easing',
      steady: 'Steady',
      rising: 'Rising',
      'too-few': 'Too few days for a trend',
    },
    change: (first: string, last: string, noticeable: boolean): string =>
      `first week ${first}, last week ${last}${noticeable ? ', a noticeable change' : ''}`,
    alt: (range: string, parts: readonly string[]): string => `Chart of pain by day, ${range}. ${parts.join(' ')}`,
    key: 'Ring: day. Line: 7-day mean. Hatched: not told.',
    flare: (days: number): string => `Flare, ${counted(days, 'day')}`,
    flares: (count: number, open: boolean): string =>
      `${counted(count, 'flare')} in this time${open ? ', the last one not over' : ''}.`,
  },
  tried: {
    times: (times: number): string => (times === 1 ? 'once' : `${times} times`),
    better: (better: number, told: number): string => `better ${better} of ${told}`,
    untold: 'effect not told',
    session: (times: number): string => `done ${times === 1 ? 'once' : `${times} times`}`,
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
    } as Readonly<Record<string, string>>,
    verdict: {
      helped: 'helped',
      mixed: 'mixed',
      'did-little': 'did little',
      worse: 'went with more pain',
      'too-few': '',
    },
  },
  function: {
    peg: 'PEG, mean of three (10 = worst)',
    items: { pain: 'PEG pain', enjoyment: 'PEG enjoyment of life', activity: 'PEG general activity' },
    own: (name: string): string => `${name} (10 = as before)`,
    change: (first: string, last: string): string => (first === last ? first : `${first} → ${last}`),
    work: 'Worked',
    workDays: (worked: number, told: number): string => `${worked} of ${told} told days`,
  },
  medicines: {
    regular: 'Regular',
    taken: (times: number): string => (times === 1 ? 'taken once' : `taken ${times} times`),
    allergies: 'Allergies told: ',
    conditions: 'Conditions told: ',
    notTold: 'Allergies were not told.',
  },
  causes: {
    chance: (word: string, low: number, high: number): string =>
      high === 0
        ? `${word}, under 1 in 20`
        : low === high
          ? `${word}, about ${low} in 10`
          : `${word}, ${low} to ${high} in 10`,
    notRuledOut: 'Not ruled out here: ',
    certainty: { clear: 'clear', likely: 'likely', open: 'open' },
  },
  advice: {
    lead: 'What the tool advised: ',
    title: (title: string): string => (/[.!?]$/.test(title) ? title : `${title}.`),
    reason: ' Reason: ',
    certainty: (word: string): string => ` Certainty of causes: ${word}.`,
    chance: ' Estimates, not an examination.',
  },
  shortened: (count: number): string => `and ${count} more in the notebook`,
} as const;

/** Short names of signs, where the label of the question is too long for a line of many. By finding id. */
export const SHORT_SIGNS: Readonly<Record<string, string>> = {
  pressure: 'chest pressure',
  sob: 'breathlessness',
  sweat: 'cold sweat',
  faint: 'fainting',
  nausea: 'nausea',
  haemopt: 'coughing blood',
  'rad-jaw': 'spread to jaw',
  'rad-chest': 'spread to chest',
  severe: 'severe pain',
  tearing: 'tearing pain',
  migrating: 'migrating pain',
  'leg-weak': 'leg weakness',
  'numb-leg': 'leg numbness',
  gait: 'gait change',
  bladder: 'bladder change',
  bowel: 'bowel change',
  saddle: 'saddle numbness',
  'walk-lost': 'loss of walking',
  speech: 'speech change',
  face: 'facial droop',
  'arm-weak': 'arm weakness',
  'numb-arm': 'arm numbness',
  trauma: 'injury',
  fever: 'fever',
  rigor: 'rigors',
  headneck: 'headache with stiff neck',
  confusion: 'confusion',
  'purple-rash': 'non-fading rash',
  'belly-rigid': 'rigid belly',
  pulsing: 'pulsing belly',
  melaena: 'black stool',
  jaundice: 'jaundice',
  'rad-belly': 'spread to belly',
  overdose: 'overdose',
  cancer: 'cancer history',
  osteop: 'osteoporosis',
  steroid: 'long steroid use',
  immuno: 'weak immunity',
  ivdu: 'drug injection',
  infection: 'recent infection',
  anticoag: 'blood thinners',
  'scd-hx': 'sickle cell disease',
  weight: 'weight loss',
  preg: 'pregnancy',
  breath: 'pain on breathing',
  exert: 'pain on exertion',
  rash: 'rash',
  sweats: 'night sweats',
  night: 'pain at night',
  'tb-risk': 'tuberculosis risk',
  'leg-swell': 'leg swelling',
  palp: 'palpitations',
  cough: 'cough',
  urine: 'urinary symptoms',
  lhermitte: 'shocks on bending the neck',
  hands: 'clumsy hands',
  'self-harm': 'thoughts of self-harm',
};
