// Dispositions, countries, places, screens, sources, cases and criteria: the parts of a release that are mostly words.
import { type Problem, problem } from '@rhomboid/ground';
import { z } from 'zod';
import type { Knowledge, WidespreadCriteria } from '../release.ts';
import { CARE_CASES } from './compile-care-cases.ts';
import { readFamily, readItem } from './family.ts';
import {
  caseSchema,
  countrySchema,
  dispositionFileSchema,
  dispositionSchema,
  regionSchema,
  screenSchema,
  sourceSchema,
} from './schema-texts.ts';
import { widespreadFileSchema } from './schema-widespread.ts';
import type { SourceFile } from './source-file.ts';

export type Texts = Pick<
  Knowledge,
  | 'screens'
  | 'comorbidity'
  | 'dispositions'
  | 'watchFor'
  | 'thresholds'
  | 'bands'
  | 'certainty'
  | 'regions'
  | 'countries'
  | 'widespread'
  | 'yellowFlags'
  | 'cases'
  | 'sources'
>;

/** Worked weeks of a plan lie beside the cases of the check. */
const PLAN_WEEKS = 'cases/plan-weeks.yaml';

/** Worked weeks and worked cases of care lie beside the cases of the check. */
function isOther(path: string): boolean {
  return path === PLAN_WEEKS || path.startsWith(CARE_CASES);
}

/** Reads the wordy files; null where one that everything needs is missing or broken (the problems say which). */
export function compileTexts(files: readonly SourceFile[], problems: Problem[]): Texts | null {
  const take = <T extends z.ZodType>(folder: string, key: string, schema: T): z.output<T>[] =>
    files
      .filter(({ path }) => path.startsWith(folder) && path.endsWith('.yaml') && !isOther(path))
      .flatMap((file) => {
        const read = readFamily(file, key, schema);
        if (read.ok) return read.value;
        problems.push(...read.problems);
        return [];
      });
  const whole = <T extends z.ZodType>(path: string, schema: T): z.output<T> | null => {
    const file = files.find((candidate) => candidate.path === path);
    const read = file === undefined ? null : readItem(file, schema);
    if (read?.ok) return read.value;
    problems.push(...(read === null ? [problem('the file is missing', path)] : read.problems));
    return null;
  };
  const levels = whole('dispositions/dispositions.yaml', dispositionFileSchema);
  const criteria = whole('discriminators/widespread.yaml', widespreadFileSchema);
  const model = whole(
    'findings/groups.yaml',
    z.looseObject({ comorbidity: z.looseObject({ kappa: z.number().min(0).max(1) }) }),
  );
  const words = {
    screens: take('findings/screens', 'screens', screenSchema).map(({ id, en }) => ({
      id,
      title: en.title,
      hint: en.hint,
    })),
    dispositions: dispositionsOf(take('dispositions/', 'dispositions', dispositionSchema)),
    regions: take('body/', 'regions', regionSchema).map(({ id, side, view, site, sets, en }) => ({
      id,
      side,
      view,
      site,
      sets,
      ...en,
    })),
    countries: take('countries/', 'countries', countrySchema).map(countryOf),
    sources: take('sources/', 'sources', sourceSchema).map(
      ({ id, kind, short, citation, url, doi, checked, says }) => ({
        id,
        kind,
        short,
        citation,
        link: url ?? (doi === undefined ? '' : `https://doi.org/${doi.replace(/^https:\/\/doi\.org\//, '')}`),
        checked,
        says,
      }),
    ),
    cases: take('cases/', 'cases', caseSchema).map(caseOf),
  };
  if (levels === null || criteria === null || model === null) return null;
  return { ...words, ...linesOf(levels), comorbidity: model.comorbidity.kappa, ...criteriaOf(criteria) };
}

function dispositionsOf(raw: readonly z.output<typeof dispositionSchema>[]): Knowledge['dispositions'] {
  return [...raw]
    .sort((a, b) => a.rank - b.rank)
    .map((item) => ({
      id: item.id,
      word: item.en.word,
      shape: item.shape,
      title: item.en.title,
      titleWithNumber: item.en['title-with-number'] ?? item.en.title,
      text: item.en.text,
      steps: item.en.steps,
      within: item.within ?? '',
      lookAgainDays: item['look-again-days'],
    }));
}

function linesOf(
  file: z.output<typeof dispositionFileSchema>,
): Pick<Knowledge, 'watchFor' | 'thresholds' | 'bands' | 'certainty'> {
  const { strength, sources } = file.loss;
  return {
    watchFor: file['watch-for'].map(({ id, level, findings, en }) => ({ id, level, findings, ...en })),
    thresholds: file.loss.thresholds.map(({ level, needs, above }) => ({
      level,
      needs: needs ?? level,
      above,
      provenance: { strength, sources: sources.map(({ source, at }) => ({ source, at })) },
    })),
    bands: file['probability-words'].map(({ id, from, about, range, en }) => ({
      id,
      from,
      about,
      range,
      word: en.word,
    })),
    certainty: file.certainty.map((band) => ({
      id: band.id,
      from: band.from,
      rangeLowFrom: band['range-low-from'],
      text: band.en.text,
    })),
  };
}

function countryOf(raw: z.output<typeof countrySchema>): Knowledge['countries'][number] {
  const line = (phone: {
    name: string;
    number: string;
    note?: { en: string } | undefined;
  }): { name: string; number: string; note: string } => ({
    name: phone.name,
    number: phone.number,
    note: phone.note?.en ?? '',
  });
  return {
    id: raw.id,
    name: raw.en.name,
    emergency: raw.emergency.map(line),
    urgentCare: raw['urgent-care'].map(line),
    crisis: raw.crisis.map(line),
    familyDoctor: raw.en['family-doctor'],
    emergencyDepartment: raw.en['emergency-department'],
    urgentCareWords: raw.en['urgent-care'],
    cannotSpeak: raw.en['cannot-speak'],
    locales: raw.locales,
    regions: raw.regions,
  };
}

function caseOf(raw: z.output<typeof caseSchema>): Knowledge['cases'][number] {
  const top = raw.expect['causes-in-top'];
  const [first] = raw.sources;
  return {
    id: raw.id,
    told: raw.told,
    answers: raw.answers,
    othersNo: raw.others === 'no',
    levels: raw.expect.levels,
    rules: raw.expect.rules,
    causes: top === undefined ? null : { n: top.n, any: top.any },
    citation: { source: first?.source ?? '', at: first?.at ?? '' },
  };
}

function criteriaOf(raw: z.output<typeof widespreadFileSchema>): {
  widespread: WidespreadCriteria;
  yellowFlags: Knowledge['yellowFlags'];
} {
  return {
    widespread: {
      regions: raw.criteria.regions,
      minRegions: raw.criteria['min-regions'],
      bands: raw.criteria.bands.map((band) => ({
        wpiFrom: band['wpi-from'],
        wpiTo: band['wpi-to'],
        sssFrom: band['sss-from'],
      })),
      texts: raw.en,
      signs: raw.signs.findings,
      minSigns: raw.signs['at-least'],
      provenance: {
        strength: raw.criteria.strength,
        sources: raw.criteria.sources.map(({ source, at }) => ({ source, at })),
      },
    },
    yellowFlags: {
      findings: raw['yellow-flags'].findings,
      many: raw['yellow-flags'].many,
      text: raw['yellow-flags'].en.text,
    },
  };
}
