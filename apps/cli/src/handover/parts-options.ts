// The options from which every handover is made: answers, person, notebook, day, and what the person wants on it.
import { addDays, type Day, nearest } from '@rhomboid/ground';
import {
  type HandoverParts,
  nextVisit,
  type Paper,
  type ReportChoice,
  SECTIONS,
  type SectionId,
} from '@rhomboid/handover';
import { insightOf } from '@rhomboid/insight';
import type { Knowledge } from '@rhomboid/knowledge';
import { dayOption, type Given, seeHelp } from '../command.ts';
import { didYouMean, wrongUsage } from '../failure.ts';
import { lessonsOf } from '../notebook/lessons.ts';
import { today } from '../notebook/today.ts';
import { planFrom, readParts } from '../plan-parts.ts';

export const PARTS_OPTIONS = {
  answers: { type: 'string' },
  answered: { type: 'string' },
  person: { type: 'string' },
  notebook: { type: 'string' },
  day: { type: 'string' },
  from: { type: 'string' },
  name: { type: 'string' },
  paper: { type: 'string' },
  sections: { type: 'string' },
} as const;

export const PARTS_HELP: string = `  --answers FILE   answers of a check (rhomboid check --help); - reads stdin
  --answered DAY   the day on which they were given, if you are sure of it
  --notebook FILE  a notebook; answers or a notebook are needed
  --person FILE    more about the person (rhomboid medicines --help)
  --day DAY        the last day that it speaks of, and on which the answers
                   count as given without --answered; today unless given
  --from DAY       the first day of the notebook; 28 days unless given
  --name NAME      a name or initials; left out unless given
  --paper SIZE     A4 or Letter; A4 unless given
  --sections LIST  only these parts, with commas between:
                   ${SECTIONS.slice(0, 6).join(',')},
                   ${SECTIONS.slice(6).join(',')}`;

export interface Handover {
  readonly parts: HandoverParts;
  readonly choice: ReportChoice;
  readonly day: Day;
}

/** Reads the options; every mistake is one line. */
export function readHandover(command: string, given: Given, knowledge: Knowledge): Handover {
  const to = dayOption(given, 'day') ?? today();
  const from = dayOption(given, 'from') ?? addDays(to, -27);
  if (from > to) throw wrongUsage(`--from ${from} lies after --day ${to}.`);
  if (given.text('answers') === undefined && given.text('notebook') === undefined)
    throw wrongUsage(`Name the answers or the notebook: --answers FILE or --notebook FILE. ${seeHelp(command)}`);
  const read = readParts(knowledge, given);
  const { check, notebook, person, day } = read;
  return {
    day,
    choice: { sections: sectionsOf(given), name: given.text('name') ?? '', from, to, paper: paperOf(given) },
    parts: {
      check: check === null ? null : { ...check, map: null },
      notebook,
      person,
      insight: notebook === null || notebook.span === null ? null : insightOf(notebook, knowledge, day),
      plan: check === null ? null : planFrom(knowledge, { ...read, check }, lessonsOf(notebook, knowledge, day)),
      visit: notebook === null ? null : nextVisit(notebook.entries.values(), day),
    },
  };
}

function paperOf(given: Given): Paper {
  const text = given.text('paper') ?? 'A4';
  const paper = (['A4', 'Letter'] as const).find((one) => one.toLowerCase() === text.toLowerCase());
  if (paper === undefined) throw wrongUsage(`--paper takes A4 or Letter, not “${text}”.`);
  return paper;
}

function sectionsOf(given: Given): readonly SectionId[] {
  const text = given.text('sections');
  if (text === undefined) return SECTIONS;
  return text.split(',').map((name) => {
    const section = SECTIONS.find((one) => one === name.trim());
    if (section !== undefined) return section;
    throw wrongUsage(
      `There is no part “${name}”${didYouMean(nearest(name, SECTIONS))} The list: ${SECTIONS.join(', ')}`,
    );
  });
}
