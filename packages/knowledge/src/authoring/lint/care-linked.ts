// What the care part names is there, once: scans, countries, professions, and all that worked cases speak of.
import { type Problem, problem } from '@rhomboid/ground';
import type { CareCase, CareKnowledge } from '../../care-knowledge.ts';
import type { Knowledge } from '../../release.ts';
import { idsOf, repeatedIds, unknownIds } from './ids.ts';
import type { LintCheck } from './lint-check.ts';

export const careLinked: LintCheck = {
  name: 'care-linked',
  about: 'Every id that care names exists, once; each country can check each profession, and links are safe to open.',
  check(knowledge) {
    const { care } = knowledge;
    if (care === null) return [];
    return [
      ...unknownLinks(knowledge, care),
      ...twice(care),
      ...unchecked(knowledge, care),
      ...unknownInCases(knowledge, care),
      ...unknownInArticles(knowledge, care),
    ];
  },
};

function unknownLinks({ countries }: Knowledge, care: CareKnowledge): readonly Problem[] {
  const scans = idsOf(care.scans);
  const professions = idsOf(care.registerAdvice.professions);
  return [
    ...care.variants.flatMap(({ id, ratings }) =>
      unknownIds(
        ['variants', id],
        'scan',
        ratings.map(({ scan }) => scan),
        scans,
      ),
    ),
    ...care.practitioners.flatMap((one) =>
      unknownIds(['practitioners', one.id], 'profession', one.professions, professions),
    ),
    ...care.registerAdvice.registers.flatMap(({ country, profession }) => [
      ...unknownIds(['registers', country], 'country', [country], idsOf(countries)),
      ...unknownIds(['registers', country], 'profession', [profession], professions),
    ]),
  ];
}

function twice(care: CareKnowledge): readonly Problem[] {
  return repeatedIds({
    circumstances: care.circumstances,
    practitioners: care.practitioners,
    variants: care.variants,
    scans: care.scans,
    guidance: care.scanGuidance,
    tests: care.labTests,
    procedures: care.procedures,
    adverts: care.adverts,
    'care cases': care.careCases,
    registers: care.registerAdvice.registers.map(({ country, profession }) => ({ id: `${country} ${profession}` })),
  });
}

/** Whoever is sent to a practitioner can check the licence, wherever they live. */
function unchecked({ countries }: Knowledge, care: CareKnowledge): readonly Problem[] {
  const wanted = new Set(care.practitioners.flatMap(({ professions }) => professions));
  return countries.flatMap(({ id }) =>
    [...wanted]
      .filter(
        (profession) =>
          !care.registerAdvice.registers.some((one) => one.country === id && one.profession === profession),
      )
      .map((profession) => problem(`does not say how to check a ${profession}`, 'registers', id)),
  );
}

function unknownInCases(knowledge: Knowledge, care: CareKnowledge): readonly Problem[] {
  const facts = idsOf(knowledge.plan?.facts ?? []);
  return care.careCases.flatMap((one) =>
    namesOf(one, care)
      .concat([
        ['fact', Object.keys(one.facts), facts],
        ['circumstance', Object.keys(one.circumstances), idsOf(care.circumstances)],
      ])
      .flatMap(([kind, ids, known]) => unknownIds(['care cases', one.id], kind, ids, known)),
  );
}

/** Articles lead to the pages on practitioners by their ids. */
function unknownInArticles({ library }: Knowledge, { practitioners }: CareKnowledge): readonly Problem[] {
  return (library?.articles ?? []).flatMap(({ id, related }) =>
    unknownIds(['articles', id], 'practitioner', related.practitioners, idsOf(practitioners)),
  );
}

type Names = readonly (readonly [kind: string, ids: readonly string[], known: ReadonlySet<string>])[];

function namesOf(one: CareCase, care: CareKnowledge): Names {
  const some = (id: string): readonly string[] => (id === '' ? [] : [id]);
  return [
    ['practitioner', [...some(one.first), ...one.practitioners, ...one.notPractitioners], idsOf(care.practitioners)],
    ['variant', [...some(one.imaging), ...one.notImaging], idsOf(care.variants)],
    ['scan', [...one.scans, ...one.notScans], idsOf(care.scans)],
    ['guidance', [...one.guidance, ...one.notGuidance], idsOf(care.scanGuidance)],
    ['test', [...one.tests, ...one.notTests], idsOf(care.labTests)],
    ['procedure', [...one.procedures, ...one.notProcedures], idsOf(care.procedures)],
  ];
}
