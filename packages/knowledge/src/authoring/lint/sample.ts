// A whole knowledge base in small, for tests: every kind of file once, and nothing wrong with it.
import { problemLine } from '@rhomboid/ground';
import type { Knowledge } from '../../release.ts';
import { compileKnowledge } from '../compile.ts';
import type { SourceFile } from '../source-file.ts';

const HEAD = 'defaults: { strength: estimate, review-by: 2027-01-01, sources: [{ source: made-up, at: table 1 }] }';

const FILES: Readonly<Record<string, string>> = {
  'sources/made-up.yaml': `sources: [{ id: made-up, kind: estimate, short: Made up, citation: Made up for tests, checked: read, says: Nothing }, { id: rhomboid-clinical-table, kind: estimate, short: Ours, citation: The table, checked: read, says: Nothing }]`,
  'findings/groups.yaml': `${HEAD}\ncomorbidity: { kappa: 0.2 }\ngroups: [{ id: chest, rho: 0.5 }]`,
  'findings/screens.yaml': `${HEAD}\nscreens: [{ id: first, en: { title: "Do you have any of these?" } }]`,
  'findings/all.yaml': `${HEAD}
findings:
  - { id: age, type: number, stage: urgent, range: { min: 0, max: 120, whole: true }, en: { label: Age, ask: "How old are you?", help: In years., why: It changes the chances. } }
  - { id: chest-pain, type: yes-no, stage: urgent, screen: first, group: chest, background: 0.1, en: { label: Chest pain, ask: "Does your chest hurt?", help: In front., why: It can be the heart. } }
  - { id: sweat, type: yes-no, stage: urgent, screen: first, group: chest, background: 0.02, en: { label: Cold sweat, ask: "Are you in a cold sweat?", help: Cold and wet., why: It can be the heart. } }
  - { id: posture, type: yes-no, stage: adaptive, background: 0.4, en: { label: Bad after sitting, ask: "Is it worse after sitting?", help: Long sitting., why: Points to muscle. } }
  - id: duration
    type: one
    stage: adaptive
    en: { label: How long, ask: "How long has it hurt?", help: From the first day., why: Old pain is rarely urgent. }
    options: [{ id: new, en: "Days", background: 0.5 }, { id: old, en: "Months", background: 0.5 }]
  - id: site
    type: many
    stage: map
    en: { label: Places, ask: "Where does it hurt?", help: Tick all., why: The place is a hint. }
    options: [{ id: between, en: "Between the blades", background: 0.5 }, { id: ribs, en: "Ribs", background: 0.2 }]
`,
  'conditions/heart.yaml': condition('heart', 'organ', 'ambulance', 1),
  'conditions/strain.yaml': condition('strain', 'muscle', 'self-care', 60),
  'red-flags/heart.yaml': `${HEAD}
red-flags:
  - id: R1
    family: heart
    name: Chest pain in a sweat
    levels:
      - { level: ambulance, when: { all: [{ chest-pain: yes }, { sweat: yes }] } }
      - { level: within-days, when: { all: [{ chest-pain: yes }, { not: { posture: yes } }, { not: { duration: old } }] } }
    en: { says: It can be the heart., do: Sit down., operator: I have chest pain. }
    cases:
      fires: { answers: { chest-pain: yes, sweat: yes }, level: ambulance }
      nearly: { answers: { chest-pain: yes, posture: yes }, level: none }
      unsure: { answers: { chest-pain: yes, sweat: unsure }, level: emergency-department }
`,
  'dispositions/dispositions.yaml': `dispositions:\n${['ambulance', 'emergency-department', 'same-day', 'within-days', 'routine', 'self-care'].map(disposition).join('\n')}
watch-for: []
loss: { thresholds: [{ level: same-day, above: 0.1 }], strength: estimate, sources: [{ source: made-up, at: table 2 }] }
certainty: [{ id: open, from: 0, range-low-from: 0, en: { text: Several causes fit. } }]
probability-words: [{ id: likely, from: 0, about: 50, range: [0, 100], en: { word: possible } }]
`,
  'discriminators/widespread.yaml': `criteria: { regions: { axial: [neck] }, min-regions: 1, bands: [], strength: estimate, sources: [{ source: made-up, at: table 3 }] }
signs: { findings: [posture], at-least: 1 }
yellow-flags: { findings: [posture], many: 1, en: { text: Take it easy. } }
en: { criteria: Widespread., signs: Sensitive. }
`,
  'body/regions.yaml': `${HEAD}\nregions: [{ id: chest-left, side: left, view: front, sets: { chest-pain: yes }, en: { name: left chest, short: chest } }, { id: ribs-left, side: left, view: back, site: ribs, en: { name: left ribs, short: ribs } }]`,
  'countries/countries.yaml': `countries: [{ id: gb, locales: [en-GB], regions: [GB], emergency: [{ number: "999" }], urgent-care: [], crisis: [], en: { name: United Kingdom, family-doctor: GP, emergency-department: "A&E" } }]`,
  'factors/groups.yaml': 'groups: [{ id: load, en: { title: Load } }]',
  'factors/load.yaml': `${HEAD}
factors:
  - { id: sitting, group: load, shape: amount, range: { min: 0, max: 16, step: 0.5 }, role: exposure, starts-on: true, en: { label: Sitting, ask: "How long did you sit?", help: All day., why: It may count., unit: hours } }
  - { id: stress, group: load, shape: scale, role: shared-state, en: { label: Stress, ask: "How much stress?", help: All day., why: It may count., least: none, most: a lot } }
`,
  'medicines/ingredients.yaml': `${HEAD}
ingredients: [{ id: paracetamol, group: paracetamol, most-in-24h: [{ country: gb, most: 4000 }], en: { name: paracetamol, also-called: [acetaminophen] } }]`,
  'medicines/all.yaml': `${HEAD}
medicines:
  - { id: paracetamol, route: mouth, ingredients: [{ ingredient: paracetamol, in: { mg: 1, tablet: 500 } }], unit: mg, usual: [500, 1000], sold-in: [gb], en: { name: Paracetamol, also-called: [Panadol] } }
`,
  'cases/cases.yaml': `cases: [{ id: V1, told: Chest pain in a sweat., answers: { chest-pain: yes, sweat: yes }, expect: { levels: [ambulance], rules: [R1] }, sources: [{ source: made-up, at: H }] }]`,
};

/** The sample's files, with some replaced (or added) by `changed`. */
export function sampleFiles(changed: Readonly<Record<string, string>> = {}): readonly SourceFile[] {
  return Object.entries({ ...FILES, ...changed }).map(([path, text]) => ({ path, text }));
}

/** One file of the sample, with `before` replaced by `after`; throws if it does not hold `before`. */
export function sampleWith(path: string, before: string, after: string): readonly SourceFile[] {
  const text = FILES[path] ?? '';
  if (!text.includes(before)) throw new Error(`${path} does not hold: ${before}`);
  return sampleFiles({ [path]: text.replace(before, after) });
}

/** The sample, compiled. */
export function sampleKnowledge(files: readonly SourceFile[] = sampleFiles()): Knowledge {
  const compiled = compileKnowledge(files, { version: '1.0.0', sha256: (text) => String(text.length) });
  if (!compiled.ok) throw new Error(compiled.problems.map(problemLine).join('\n'));
  return compiled.value;
}

function condition(id: string, meter: string, level: string, percent: number): string {
  return `id: ${id}
meter: ${meter}
default: ${level}
dangerous: ${level === 'ambulance'}
prior: { percent: ${percent}, low: ${percent}, high: ${percent} }
age: [{ from: 60, times: 2 }]
en: { name: The ${id}, medical: ${id}, what: Something. }
links:
  - { finding: site, p: { between: 0.5, ribs: 0.2 } }
  - { finding: duration, p: { new: 0.75, old: 0.25 } }
  - { finding: chest-pain, p: 0.6 }
  - { finding: sweat, lr: { positive: 2 } }
  - { finding: posture, often: sometimes }
`;
}

function disposition(id: string, rank: number): string {
  return `  - id: ${id}
    rank: ${rank}
    shape: circle
    within: ${id === 'self-care' ? 'null' : `PT${rank}H`}
    look-again-days: 1
    en: { word: ${id}, title: Seek care, title-with-number: "Call {number}", text: Do this., steps: [{ do: Call, detail: Now. }] }`;
}
