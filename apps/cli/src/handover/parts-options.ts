// The options from which every handover is made: answers, person, notebook, day, and what the person wants on it.
import { check } from '@rhomboid/check';
import { addDays, type Day, isDay, nearest, problemLine } from '@rhomboid/ground';
import {
  type HandoverParts,
  type Paper,
  type ReportCheck,
  type ReportChoice,
  SECTIONS,
  type SectionId,
} from '@rhomboid/handover';
import { insightOf } from '@rhomboid/insight';
import type { Knowledge } from '@rhomboid/knowledge';
import { type AppointmentEntry, type Notebook, openNotebook } from '@rhomboid/notebook';
import { makePlan, type Person, personFrom, wishesFrom } from '@rhomboid/plan';
import { type Given, seeHelp } from '../command.ts';
import { badInput, wrongUsage } from '../failure.ts';
import { readPerson } from '../medicines/read-person.ts';
import { lessonsOf } from '../notebook/lessons.ts';
import { readNotebook } from '../notebook/read-notebook.ts';
import { today } from '../notebook/today.ts';
import { readAnswers } from '../read-answers.ts';

export const PARTS_OPTIONS = {
  answers: { type: 'string' },
  person: { type: 'string' },
  notebook: { type: 'string' },
  day: { type: 'string' },
  from: { type: 'string' },
  name: { type: 'string' },
  paper: { type: 'string' },
  sections: { type: 'string' },
} as const;

export const PARTS_HELP: string = `  --answers FILE   answers of a check (rhomboid check --help); - is standard input
  --notebook FILE  a notebook; one of both is needed
  --person FILE    more about the person (rhomboid medicines --help)
  --day DAY        the last day that it speaks of; today unless given
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
  const day = dayOf(given, 'day') ?? today();
  const from = dayOf(given, 'from') ?? addDays(day, -27);
  if (from > day) throw wrongUsage(`--from ${from} lies after --day ${day}.`);
  const [answers, log] = [given.text('answers'), given.text('notebook')];
  if (answers === undefined && log === undefined)
    throw wrongUsage(`Name the answers or the notebook: --answers FILE or --notebook FILE. ${seeHelp(command)}`);
  const done = answers === undefined ? null : readCheck(knowledge, answers, day);
  const notebook = log === undefined ? null : openNotebook(readNotebook(log));
  const person = personOf(knowledge, given, notebook, done, day);
  const wishes = notebook?.entries.get('plan');
  return {
    day,
    choice: { sections: sectionsOf(given), name: given.text('name') ?? '', from, to: day, paper: paperOf(given) },
    parts: {
      check: done,
      notebook,
      person,
      insight: notebook === null || notebook.span === null ? null : insightOf(notebook, knowledge, day),
      plan:
        done === null
          ? null
          : makePlan(
              knowledge,
              done.assessment,
              person,
              notebook ?? openNotebook(),
              day,
              wishesFrom(wishes?.kind === 'plan' ? wishes : null),
              notebook === null ? [] : lessonsOf(notebook, knowledge, day),
            ),
      visit: visitOf(notebook, day),
    },
  };
}

function readCheck(knowledge: Knowledge, file: string, day: Day): ReportCheck {
  const answers = readAnswers(file);
  const done = check(knowledge, answers);
  if (!done.ok)
    throw badInput(`${file === '-' ? 'standard input' : file}: ${done.problems.map(problemLine).join('; ')}`);
  return { day, answers: answers as ReportCheck['answers'], assessment: done.value.assessment, map: null };
}

/** What the file says of the person outranks what answers and notebook say. */
function personOf(
  knowledge: Knowledge,
  given: Given,
  notebook: Notebook | null,
  done: ReportCheck | null,
  day: Day,
): Person {
  const entry = notebook?.entries.get('person');
  const known = personFrom(knowledge, entry?.kind === 'person' ? entry : null, done, day);
  const file = given.text('person');
  if (file === undefined) return known;
  const own = readPerson(knowledge, file, day);
  return {
    age: own.age ?? known.age,
    sex: own.sex ?? known.sex,
    country: own.country ?? known.country,
    facts: { ...known.facts, ...own.facts },
    numbers: { ...known.numbers, ...own.numbers },
    painSince: own.painSince ?? known.painSince ?? null,
    medicines: [...new Set([...known.medicines, ...own.medicines])],
  };
}

/** The next appointment; where none is to come, the last one. */
export function visitOf(notebook: Notebook | null, day: Day): AppointmentEntry | null {
  const visits = [...(notebook?.entries.values() ?? [])]
    .filter((entry): entry is AppointmentEntry => entry.kind === 'appointment')
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return visits.find((visit) => visit.day >= day) ?? visits.at(-1) ?? null;
}

function dayOf(given: Given, option: string): Day | null {
  const text = given.text(option);
  if (text === undefined) return null;
  if (!isDay(text)) throw wrongUsage(`--${option} takes a day such as 2026-11-21, not “${text}”.`);
  return text;
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
    const close = nearest(name, SECTIONS);
    throw wrongUsage(
      `There is no part “${name}”${close === null ? '.' : `, did you mean “${close}”?`} The list: ${SECTIONS.join(', ')}`,
    );
  });
}
