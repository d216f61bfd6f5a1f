// Puts the page together: chosen sections, in reading order, over two columns of about one height, on one sheet.
import type { Part } from '@rhomboid/body';
import type { Day } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import { alertOf } from './alert.ts';
import { causeBlocks } from './causes.ts';
import { contextOf, DETAILS, periodOf, type ReportContext } from './context.ts';
import { dayRange, longDay } from './dates.ts';
import { factorBlocks } from './factors.ts';
import { fits, splitColumns } from './fit.ts';
import { functionBlocks } from './function.ts';
import { characterBlocks, onsetBlocks } from './history.ts';
import { ideasBlocks, questionBlocks } from './own-words.ts';
import {
  type Block,
  type HandoverParts,
  type Report,
  type ReportChoice,
  type ReportSection,
  SECTIONS,
  type SectionId,
} from './report.ts';
import { atMost, plain, strong } from './rich.ts';
import { severityBlocks } from './severity.ts';
import { siteBlocks } from './site.ts';
import { timingBlocks } from './timing.ts';
import { medicineBlocks, triedBlocks } from './tried.ts';
import { words } from './words-en.ts';

const BLOCKS: Readonly<Record<SectionId, (context: ReportContext) => readonly Block[]>> = {
  site: siteBlocks,
  onset: onsetBlocks,
  character: characterBlocks,
  timing: timingBlocks,
  factors: factorBlocks,
  ideas: ideasBlocks,
  severity: severityBlocks,
  tried: triedBlocks,
  function: functionBlocks,
  medicines: medicineBlocks,
  causes: causeBlocks,
  questions: questionBlocks,
};

/**
 * The one-page report. The same parts, choice and day give the same page. It says as much as one sheet holds: where there
 * is more, tables get shorter and say so. Sections without anything to say are left out.
 */
export function reportOf(knowledge: Knowledge, parts: HandoverParts, choice: ReportChoice, now: Day): Report {
  const base = contextOf(knowledge, parts, choice);
  const pages = DETAILS.map((detail) => () => pageOf({ ...base, detail }, now));
  for (const page of pages.slice(0, -1)) {
    const report = page();
    if (fits(report)) return report;
  }
  return pages.at(-1)!();
}

function pageOf(context: ReportContext, now: Day): Report {
  const { choice, knowledge } = context;
  const sections = SECTIONS.filter((id) => choice.sections.includes(id)).flatMap((id): readonly ReportSection[] => {
    const blocks = BLOCKS[id](context);
    return blocks.length === 0 ? [] : [{ id, title: words.sections[id], blocks }];
  });
  return {
    lang: words.lang,
    paper: choice.paper,
    title: words.title,
    day: now,
    who: [whoLine(context), whenLine(context, now)],
    about: words.about(knowledge.version, knowledge.hash, knowledge.status),
    alert: alertOf(context),
    columns: splitColumns(sections),
    advice: adviceOf(context),
  };
}

/** Who, how old, since when it hurts. */
function whoLine({ parts, choice }: ReportContext): string {
  const { check, person } = parts;
  const age = person?.age ?? check?.answers.age;
  const sex = person?.sex ?? check?.answers.sex;
  const duration = check?.assessment.told.present.find(({ finding }) => finding === 'duration')?.value;
  return [
    choice.name.trim() === '' ? words.unnamed : atMost(choice.name, 40),
    ...(typeof age === 'number' ? [words.age(age)] : []),
    ...(typeof sex === 'string' && words.sex[sex] !== undefined ? [words.sex[sex]] : []),
    ...(duration === undefined ? [] : [words.since(duration)]),
  ].join(' · ');
}

function whenLine(context: ReportContext, now: Day): string {
  const { days, parts } = context;
  const period = periodOf(context);
  const told = days.filter(({ pain }) => pain !== null).length;
  return [
    longDay(now),
    ...(parts.check === null ? [] : [words.checked(longDay(parts.check.day))]),
    ...(period === null ? [] : [words.covers(dayRange(period.from, period.to), told, days.length)]),
  ].join(' · ');
}

function adviceOf({ parts }: ReportContext): readonly Part[] {
  if (parts.check === null) return [];
  const { disposition, certainty } = parts.check.assessment;
  const [reason] = disposition.because;
  return [
    strong(words.advice.lead),
    plain(words.advice.title(disposition.title)),
    ...(reason === undefined ? [] : [plain(`${words.advice.reason}${atMost(reason.text, 220)}`)]),
    plain(`${words.advice.certainty(words.causes.certainty[certainty])}${words.advice.chance}`),
  ];
}
