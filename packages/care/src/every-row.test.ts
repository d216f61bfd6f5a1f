// For each practitioner, picture, scan, guideline, test and procedure: someone who is led to it, and someone who is not.
import { openFolder } from '@rhomboid/cli/knowledge';
import { type CareCase, careOf } from '@rhomboid/knowledge';
import { describe, expect, it } from 'vitest';
import type { Care } from './care.ts';
import { ROLE_PROFESSIONS } from './directory/index.ts';
import { careOfCase } from './worked-cases.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const about = careOf(knowledge);

/** What comes out for each worked case, worked out once. */
const outcomes = about.careCases.map((one) => {
  const care = careOfCase(knowledge, one);
  if (!('level' in care)) throw new Error(`${one.id}: ${JSON.stringify(care)}`);
  return { one, care };
});

interface Rows {
  readonly ids: readonly string[];
  /** Ids of what came out. */
  readonly leads: (care: Care) => readonly string[];
  /** Ids of what the case says must come out, and must not. */
  readonly must: (one: CareCase) => readonly string[];
  readonly mustNot: (one: CareCase) => readonly string[];
}

const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

const ROWS: Readonly<Record<string, Rows>> = {
  practitioner: {
    ids: idsOf(about.practitioners),
    leads: ({ now, later }) => [...now, ...later].map(({ practitioner }) => practitioner.id),
    must: ({ first, practitioners }) => [first, ...practitioners],
    mustNot: ({ notPractitioners }) => notPractitioners,
  },
  picture: {
    ids: idsOf(about.variants),
    leads: ({ imaging }) => [imaging.variant.id],
    must: ({ imaging }) => [imaging],
    mustNot: ({ notImaging }) => notImaging,
  },
  scan: {
    ids: idsOf(about.scans),
    leads: ({ imaging }) => imaging.scans.filter(({ worthATalk }) => worthATalk).map(({ scan }) => scan.id),
    must: ({ scans }) => scans,
    mustNot: ({ notScans }) => notScans,
  },
  guidance: {
    ids: idsOf(about.scanGuidance),
    leads: ({ imaging }) => idsOf(imaging.guidance),
    must: ({ guidance }) => guidance,
    mustNot: ({ notGuidance }) => notGuidance,
  },
  test: {
    ids: idsOf(about.labTests),
    leads: ({ tests }) => tests.map(({ test }) => test.id),
    must: ({ tests }) => tests,
    mustNot: ({ notTests }) => notTests,
  },
  procedure: {
    ids: idsOf(about.procedures),
    leads: ({ procedures }) => procedures.filter(({ worthATalk }) => worthATalk).map(({ procedure }) => procedure.id),
    must: ({ procedures }) => procedures,
    mustNot: ({ notProcedures }) => notProcedures,
  },
};

/** Listed only to say that they do not help: nobody may be led to them. */
const NOBODYS = ['scan xray-low-back', 'scan ultrasound'];

const EVERY = Object.entries(ROWS).flatMap(([kind, rows]) =>
  rows.ids.map((id) => [`${kind} ${id}`, id, rows] as const),
);

describe('every row of care', () => {
  it.each(EVERY)('%s leads to someone, and not to another', (row, id, { leads, must, mustNot }) => {
    const led = outcomes.filter(({ one, care }) => must(one).includes(id) && leads(care).includes(id));
    const not = outcomes.filter(({ one, care }) => mustNot(one).includes(id) && !leads(care).includes(id));
    expect(not.length, 'no case says that it must not lead here').toBeGreaterThan(0);
    if (NOBODYS.includes(row)) expect(outcomes.filter(({ care }) => leads(care).includes(id))).toEqual([]);
    else expect(led.length, 'no case leads here').toBeGreaterThan(0);
  });

  it('has rows of every kind', () => {
    expect(Object.entries(ROWS).map(([kind, { ids }]) => [kind, ids.length])).toEqual([
      ['practitioner', 13],
      ['picture', 11],
      ['scan', 10],
      ['guidance', 4],
      ['test', 7],
      ['procedure', 11],
    ]);
  });
});

const textOf = (list: readonly { readonly id: string }[], id: string): string =>
  JSON.stringify(list.find((one) => one.id === id));

/** Figures of the sources, as a person reads them: radiation, recovery, risks, and what the studies found. */
const FIGURES: readonly (readonly [row: string, text: string, figures: readonly string[]])[] = [
  ...(
    [
      ['xray', ['0.7 to 1 millisievert']],
      ['xray-low-back', ['1.3 to 1.5 millisievert']],
      ['ct-spine', ['About 6 millisievert']],
      ['ct-chest', ['7 to 8 millisievert']],
      ['mri', ['No rays', '6 to 40 of 100']],
      ['bone-scan', ['4 to 6 millisievert']],
      ['pet-ct', ['20 to 25 millisievert']],
      ['dxa', ['0.001 millisievert']],
      ['ultrasound', ['No rays']],
    ] as const
  ).map(([id, figures]) => [`scan ${id}`, textOf(about.scans, id), figures] as const),
  ...(
    [
      [
        'F-01',
        ['78 of 100', '1 night', '2 to 6 weeks', '8 to 12', '7.6 to 1.6', '68 to 13', '38 months', '285 people'],
      ],
      ['F-02', ['3 to 7 nights', '6 to 12 weeks', '24 of 100', '545 people', '79 of 100', 'better 10', 'worse 1']],
      ['F-03', ['3 to 7 nights', 'months']],
      ['F-04', ['6 weeks with limits', '3 to 12 months']],
      ['F-05', ['Hours', '0.7 of 10']],
      ['F-09', ['3 to 6 months', '1 to 2 weeks', '16 months']],
      ['F-11', ['6 to 12 months']],
    ] as const
  ).map(([id, figures]) => [`procedure ${id}`, textOf(about.procedures, id), figures] as const),
  ...(
    [
      ['esr-crp', ['76 to 95', '82 to 98', '35 to 61']],
      ['esr-cancer', ['78 of 100', '33 of 100']],
      ['esr-crp-both-low', ['98.9']],
    ] as const
  ).map(([id, figures]) => [`test ${id}`, textOf(about.labTests, id), figures] as const),
  ['guidance nice-ng234', textOf(about.scanGuidance, 'nice-ng234'), ['24 hours', 'a week']],
  ['practitioner psychologist', textOf(about.practitioners, 'psychologist'), ['6 to 10 visits']],
];

describe('the figures of a row', () => {
  it.each(FIGURES)('%s', (_, text, figures) => {
    for (const figure of figures) expect(text).toContain(figure);
  });

  it('of dose are the same in the drawing and in the words', () => {
    for (const { id, dose, doseSays } of about.scans) {
      if (dose === null || dose.to === 0) continue;
      for (const part of new Set([dose.from, dose.to])) expect(doseSays, id).toContain(String(part));
    }
  });
});

describe('a register', () => {
  it.each(Object.entries(ROLE_PROFESSIONS))('of a role is one that the knowledge has: %s', (_, professions) => {
    expect(idsOf(about.registerAdvice.professions)).toEqual(expect.arrayContaining([...professions]));
  });

  const linked = about.registerAdvice.registers.filter(({ registers }) => registers.length > 0);
  const recalled = new Set(knowledge.sources.filter(({ checked }) => checked === 'recalled').map(({ id }) => id));

  it('says of its address that it is recalled, not read', () => {
    expect(linked.length).toBeGreaterThan(40);
    expect(recalled.has('register-addresses')).toBe(true);
    for (const { country, profession, provenance } of linked)
      expect(
        provenance.sources.map(({ source }) => source),
        `${country} ${profession}`,
      ).toContain('register-addresses');
  });

  it('has a name to search for, and an address over https', () => {
    for (const { registers } of linked)
      for (const { name, link } of registers) {
        expect(name.trim().length).toBeGreaterThan(2);
        expect(link).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}\//);
      }
  });
});
