// Puts the page together: chosen sections, in reading order, over two columns of about one height, on one sheet.
import type { Part } from '@rhomboid/body';
import type { Day } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import { alertOf } from './alert.ts';
import { causeBlocks } from './causes.ts';
import { contextOf, DETAILS, type Detail, periodOf, type ReportContext } from './context.ts';
import { dayRange, longDay } from './dates.ts';
import { factorBlocks } from './factors.ts';
import { fits, splitColumns, splitInOrder } from './fit.ts';
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
  const pageWith = (detail: Detail): Report => pageOf({ ...base, detail }, now);
  for (const detail of DETAILS) {
    const report = pageWith(detail);
    if (fits(report)) return detail === DETAILS[0] ? report : filled(detail, report, pageWith);
  }
  return pageWith(DETAILS.at(-1)!);
}

/** What is widened first where a page has room left: signs asked and absent, then the finer figures. */
const WIDENED: readonly (keyof Detail)[] = ['names', 'fine', 'rows', 'ownWords', 'views'];

/** The page with each kind of detail as wide as the sheet still holds, one after the other. */
function filled(start: Detail, page: Report, pageWith: (detail: Detail) => Report): Report {
  let [detail, best] = [start, page];
  for (const key of WIDENED) {
    for (const wider of DETAILS) {
      const tried = { ...detail, [key]: wider[key] };
      if (tried[key] === detail[key]) break;
      const report = pageWith(tried);
      if (!fits(report)) continue;
      [detail, best] = [tried, report];
      break;
    }
  }
  return best;
}

function pageOf(context: ReportContext, now: Day): Report {
  const { choice, knowledge } = context;
  const sections = SECTIONS.filter((id) => choice.sections.includes(id)).flatMap((id): readonly ReportSection[] => {
    const blocks = BLOCKS[id](context);
    return blocks.length === 0 ? [] : [{ id, title: words.sections[id], blocks }];
  });
  const page = {
    lang: words.lang,
    paper: choice.paper,
    title: words.title,
    day: now,
    who: whoLines(context, now),
    about: words.about(knowledge.version, knowledge.hash, knowledge.status),
    alert: alertOf(context),
    advice: adviceOf(context),
  };
  const inOrder = { ...page, columns: splitInOrder(sections) };
  return fits(inOrder) ? inOrder : { ...page, columns: splitColumns(sections) };
}

/** Who, how old, since when it hurts; when this was told; and what days of the notebook it speaks of. */
function whoLines(context: ReportContext, now: Day): readonly string[] {
  const { parts, choice, days } = context;
  const { check, person } = parts;
  const age = person?.age ?? check?.answers.age;
  const sex = person?.sex ?? check?.answers.sex;
  const duration = check?.assessment.told.present.find(({ finding }) => finding === 'duration')?.value;
  const period = periodOf(context);
  const told = days.filter(({ pain }) => pain !== null).length;
  return [
    [
      choice.name.trim() === '' ? words.unnamed : atMost(choice.name, 40),
      ...(typeof age === 'number' ? [words.age(age)] : []),
      ...(typeof sex === 'string' && words.sex[sex] !== undefined ? [words.sex[sex]] : []),
      ...(duration === undefined ? [] : [words.since(duration)]),
    ].join(' · '),
    [longDay(now), ...(check === null ? [] : [words.checked(longDay(check.day))])].join(' · '),
    ...(period === null ? [] : [words.covers(dayRange(period.from, period.to), told, days.length)]),
  ];
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
