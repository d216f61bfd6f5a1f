// The plan's part of a knowledge base in small, for tests: one of everything, and nothing wrong with it.

const HEAD = 'defaults: { strength: estimate, review-by: 2027-01-01, sources: [{ source: made-up, at: table 1 }] }';
const WITH_EFFECT = HEAD.replace(
  '{ strength',
  '{ evidence: estimate, certainty: low, borrowed-from: none, review-after-days: 14, strength',
);
const ITEM = 'strength: estimate\nreview-by: 2027-01-01\nsources: [{ source: made-up, at: table 1 }]';
const INLINE = 'strength: estimate, review-by: 2027-01-01, sources: [{ source: made-up, at: table 1 }]';

/** Files to add to those of `sample.ts`. */
export const PLAN_FILES: Readonly<Record<string, string>> = {
  'facts/groups.yaml': 'groups: [{ id: bones, en: Bones }]',
  'facts/all.yaml': `${HEAD}
facts:
  - { id: thin-bones, group: bones, assume: yes, lasting: true, suspected-by: [strain], yes-if: { posture: yes }, en: { label: Thin, ask: "Are your bones thin?", help: Ask., why: They break. } }
  - { id: years, type: number, group: bones, range: { min: 0, max: 120 }, same-as: age, lasting: 365, en: { label: Age, ask: "How old?", help: Years., why: It counts., unit: years } }
  - { id: worried, group: bones, assume: yes, lasting: 28, en: { label: Worried, ask: "Are you worried?", help: Any., why: It counts. } }
`,
  'treatments/cause-groups.yaml': `cause-groups:
  - { id: MUS, plan: full, conditions: [strain], en: Strain }
  - { id: VISC, plan: none, conditions: [heart], en: Organ }
`,
  'treatments/matrix.yaml': `${HEAD}
matrix:
  - { id: move, en: { name: Move }, cells: { MUS: 2, MYO: 1, JNT: 0, POS: X, CERV: P, DISC: 1, OVF: P, DEF: 2, SPA: 2, WSP: 1, PREG: 1, POSTOP: P } }
`,
  'treatments/core.yaml': `${WITH_EFFECT}
treatments:
  - id: A-01
    class: core
    causes: [MUS]
    row: move
    phases: [first-48-hours]
    because: [{ fact: worried, en: You worry. }]
    minutes-a-day: 5
    dose: { minutes: [5, 10], times-a-day: 1, en: Five to ten minutes. }
    cautions: [{ when: { thin-bones: yes }, action: adapt, unknown: counts, en: Small only. }]
    equipment: [mat]
    exercise-groups: [MOB]
    en: { name: Move, what: Moving., how: [Move.], why: It helps., used-for: All., stop: Pain., harms: None., effect: Small. }
`,
  'treatments/phases.yaml': `${HEAD}
phases:
  - id: first-48-hours
    from-day: 0
    core: [A-01]
    options: []
    most-options: 2
    exercise-groups: [MOB]
    medicine: none
    review-days: [2]
    step-up: [{ id: danger, sign: danger-sign, screen-again: true, en: { says: Danger., do: Check. } }]
    en: { name: First days, goal: Calm., medicine: None. }
`,
  'treatments/skip-cards.yaml': `${WITH_EFFECT}
skip-cards: [{ id: N-01, beside: [A-01], en: { name: Bed, message: No., instead: Move., effect: None. } }]
`,
  'exercises/equipment.yaml': 'equipment: [{ id: mat, usual: true, en: { name: a mat } }]',
  'exercises/all.yaml': `${WITH_EFFECT}
exercises:
  - id: E01
    tag: mobility
    causes: [MUS]
    row: move
    equipment: [mat]
    tempo: { out: 2, back: 2 }
    levels:
      - { dose: { reps: 4, days-a-week: 7 }, en: { name: Small } }
      - { dose: { reps: [6, 8], days-a-week: 7 }, en: { name: Usual } }
      - { dose: { sets: 2, reps: 8, days-a-week: 7 }, en: { name: More, change: Twice. } }
    cautions: [{ when: { any: [{ thin-bones: yes }, { years: { at-least: 70 } }] }, action: avoid, unknown: counts, en: Not now. }]
    en: { name: Bend, target: Back., steps: [Sit., Bend.], easier: Less., harder: More., breathing: Out., stop: Pain., effect: Unknown. }
`,
  'exercises/groups.yaml': `${HEAD}
exercise-groups: [{ id: MOB, exercises: [E01], choose: 1, days-a-week: 7, en: { name: Move, why: It helps. } }]
`,
  'exercises/rules.yaml': `pain:
  lights:
    - { light: green, during: [0, 3], en: { says: Fine., do: Go on. } }
    - { light: amber, during: [4, 5], en: { says: Wait., do: Keep. } }
    - { light: red, during: [6, 10], en: { says: Stop., do: Stop. } }
  rise-amber: 2
  rise-red: 4
  settle-hours: 24
  en: { alarms: [Weak leg] }
  ${ITEM.replaceAll('\n', '\n  ')}
progression: { greens-to-progress: 3, completed-at-least: 0.8, effort-at-most: 6, order: [reps, load, level], ambers-to-cut: 2, cut-amber: 0.25, rest-days-after-red: 3, retry-cut: 0.5, reds-to-remove: 2, reds-within-days: 14, missed-days-to-cut: 7, missed-cut: 0.3, missed-days-to-restart: 28, weekly-load-at-most: 0.2, most-progressed-a-week: 2, ${INLINE} }
defaults: { exercises: [3, 5], minutes: [10, 12], strength-days-a-week: 3, mobility-minutes-a-day: 3, strength-from-day: 14, judge-strength-weeks: [10, 12], judge-stretch-weeks: 4, on-track: 0.6, confidence-at-least: 7, renew-months: [3], ${INLINE} }
bone: [{ id: thin, when: { thin-bones: yes }, unknown: counts, remove: [E01], ask-first: false, en: { says: Thin. }, ${INLINE} }]
bone-message: { en: No fear. }
balance: { minutes-a-day: [15, 20], en: [Stand.], ${INLINE} }
`,
  'figures/stances.yaml': 'stances: [{ id: stand, pose: {} }]',
  'figures/E01.yaml': `id: E01
from: stand
view: { yaw: 30 }
keys: [{ id: tall, caption: Stand tall., move: 1, hold: 1 }]
moving: [trunk]
describe: A person stands.
`,
  'movements/breaks.yaml': `${ITEM}
every-minutes: [30, 60]
settable: [20, 90]
break-minutes: [1, 2]
snooze-minutes: 10
most-a-day: 12
ignored-to-back-off: 2
back-off-factor: 2
exercise: E01
en: { says: Move., why: It helps. }
`,
  'movements/cards.yaml': `${HEAD}
cards: [{ id: screen, certainty: low, review-after-days: 14, area: desk, for-work: [site.between], en: { title: Screen, tips: [Higher.], why: Neck. } }]
`,
  'recovery/guard.yaml': `${ITEM}\nen: { message: Most get better., never: [You will be fine.] }\n`,
  'cases/plan-weeks.yaml': `defaults: { ${INLINE} }
weeks: [{ id: W1, told: A strain., causes: [MUS], day: 1, phase: first-48-hours, age: 35, facts: { thin-bones: no }, items: [{ item: E01, reps: 6 }], never: [A-01] }]
`,
};
