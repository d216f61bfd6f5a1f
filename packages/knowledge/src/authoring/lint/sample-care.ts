// The care part of a knowledge base in small, for tests: one of everything, and nothing wrong with it.

const HEAD = 'defaults: { strength: estimate, review-by: 2027-01-01, sources: [{ source: made-up, at: table 1 }] }';
const ITEM = 'strength: estimate\nreview-by: 2027-01-01\nsources: [{ source: made-up, at: table 1 }]';

/** Files to add to those of `sample.ts`. */
export const CARE_FILES: Readonly<Record<string, string>> = {
  'practitioners/circumstances.yaml':
    'circumstances: [{ id: broken, group: scan, en: { ask: "Has a scan shown a break?" } }]',
  'practitioners/all.yaml': `${HEAD}
practitioners:
  - id: doctor
    class: medical
    reach: direct
    professions: [doctor]
    fits: [{ when: { level: [routine, same-day] }, weight: 2, within: P14D, how-soon: Soon., en: A visit is due. }]
    bars: [{ when: { sweat: yes }, en: Call for help. }]
    en: { name: Doctor, what: Looks., go-when: [It stays.], first-visit: [Questions.], bring: [A list.] }
  - id: massage
    class: hands-on
    reach: direct
    fits: [{ when: { cause: strain }, weight: 1, how-soon: When you like., en: It may ease. }]
    en: { name: Massage, what: Rubs., go-when: [You like it.], first-visit: [An hour.], bring: [A towel.], avoid-if: [A fever.] }
`,
  'imaging/variants.yaml': `${HEAD}
variants:
  - { id: broken, number: 4, fits: [{ when: { told.broken: yes }, en: A break. }], ratings: [{ scan: xray, rating: usually }], en: { name: A break, says: An X-ray first. } }
  - { id: plain, fits: [{ when: { lead: [heart, strain] }, en: Nothing. }], ratings: [{ scan: xray, rating: usually-not }], en: { name: Plain, says: No scan. } }
`,
  'imaging/ratings.yaml': 'ratings: [{ id: usually, en: { word: Good, means: Do it. } }]',
  'imaging/scans.yaml': `${HEAD}
scans:
  - { id: xray, dose: [0.7, 1], en: { name: X-ray, shows: Bone., dose: Some., limits: Misses., ask: Pregnant? } }
  - { id: sound, en: { name: Ultrasound, shows: Muscle., dose: None., limits: No use., ask: Why? } }
`,
  'imaging/guidance.yaml': `${HEAD}\nguidance: [{ id: nice, fits: [{ when: { rule: R1 }, en: A rule. }], en: { who: NICE, says: Scan. } }]`,
  'imaging/advice.yaml': `dont: [{ what: No scan, why: No use. }]\nask: ["What changes?"]\n${ITEM}`,
  'tests/rule.yaml': 'en: Normal blood does not cancel a sign.',
  'tests/tests.yaml': `${HEAD}\ntests: [{ id: crp, fits: [{ when: { rule: R1 }, en: A rule. }], en: { name: CRP, what: Blood., reading: High. } }]`,
  'procedures/all.yaml': `${HEAD}
procedures:
  - { id: F-01, certainty: low, fits: [{ when: { told.broken: yes }, en: A break. }], en: { name: Cement, medical: Plasty, what: Glue., for: Few., not-for: Most., happens: [A needle.], recovery: Hours., risks: Leaks., evidence: None. } }
`,
  'procedures/surgery.yaml': `not-indicated: [Pain alone.]\nurgent: [Weak legs.]\nquestions: ["Why?"]\nsecond-opinion: [{ do: Ask, detail: Openly. }]\npromises: [{ claim: Quick, truth: Slow. }]\n${ITEM}`,
  'registers/how-to-check.yaml': `steps: [{ do: Look, detail: Now. }]\nprofessions: [{ id: doctor, en: Doctor }]\n${ITEM}`,
  'registers/gb.yaml': `country: gb\n${HEAD}\nregisters: [{ profession: doctor, protection: law, registers: [{ name: GMC, url: "https://example.org/" }], en: { title: Doctor, how: Look. } }]`,
  'adverts/all.yaml': `${HEAD}\nadverts: [{ id: cures, en: { sign: Cures all, why: Nothing does., instead: Ask. } }]`,
  'cases/care-all.yaml': `${HEAD}
cases:
  - { id: ill, told: Someone ill., answers: { chest-pain: yes, sweat: yes }, circumstances: { broken: yes }, expect: { first: doctor, not-practitioners: [massage], imaging: broken, not-imaging: [plain], scans: [xray], not-scans: [sound], tests: [crp], guidance: [nice], procedures: [F-01] } }
  - { id: well, told: Someone well., answers: { chest-pain: no }, others: no, expect: { levels: [self-care], practitioners: [massage], not-practitioners: [doctor], imaging: plain, not-imaging: [broken], not-scans: [xray], not-tests: [crp], not-guidance: [nice], not-procedures: [F-01] } }
`,
};
