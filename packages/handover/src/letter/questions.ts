// The sheet of questions: the person's own first, then those that help anyone to decide, with room for the answers.
import type { Day } from '@rhomboid/ground';
import { longDay } from '../report/dates.ts';
import type { HandoverParts, Paper } from '../report/report.ts';
import { words as reportWords } from '../report/words-en.ts';
import type { Sheet } from './letter.ts';
import { questionWords as words } from './words-en.ts';

/** More would not be answered in one visit. */
const MOST = 8;

/** Questions that fit this person, own ones first. */
export function questionsFor({ visit, check, person, notebook }: HandoverParts): readonly string[] {
  const own = (visit?.questions ?? []).map((question) => question.trim()).filter((question) => question !== '');
  const open = check?.assessment.mustNotMiss[0];
  const takes =
    (person?.medicines.length ?? 0) > 0 ||
    [...(notebook?.entries.values() ?? [])].some(({ kind }) => kind === 'medicine');
  const fitting = [
    ...words.usual,
    ...(open === undefined ? [] : [words.cause(open.name)]),
    ...(takes ? [words.medicine] : []),
    words.scan,
  ];
  return [...new Set([...own, ...fitting])].slice(0, Math.max(MOST, own.length));
}

/** The sheet to take along. */
export function questionSheet(parts: HandoverParts, paper: Paper, now: Day): Sheet {
  const { visit } = parts;
  const said = [
    visit?.ideas === undefined ? '' : words.ideas(visit.ideas),
    visit?.concerns === undefined ? '' : words.concerns(visit.concerns),
    visit?.hopes === undefined ? '' : words.hopes(visit.hopes),
  ].filter((line) => line !== '');
  return {
    lang: reportWords.lang,
    paper,
    title: words.title,
    head: [
      visit === null ? longDay(now) : words.when(longDay(visit.day), visit.time ?? ''),
      ...(visit === null
        ? []
        : [words.withWhom([visit.practitioner, visit.place ?? ''].filter((part) => part !== '').join(', '))]),
    ],
    paragraphs: said.length === 0 ? [] : said.map((text, i) => ({ title: i === 0 ? words.mine : null, text })),
    questions: questionsFor(parts),
  };
}
