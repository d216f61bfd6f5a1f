// A letter to whoever is asked to look at the pain: why now, what was found, what was tried, what is asked.
import type { Day } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import { contextOf, DETAILS } from '../report/context.ts';
import { longDay } from '../report/dates.ts';
import type { Block, HandoverParts, Paper, ReportChoice } from '../report/report.ts';
import { reportOf } from '../report/report-of.ts';
import { textOf } from '../report/rich.ts';
import { severityBlocks } from '../report/severity.ts';
import { siteBlocks } from '../report/site.ts';
import { medicineBlocks, triedBlocks } from '../report/tried.ts';
import { words as reportWords } from '../report/words-en.ts';
import { letterWords as words } from './words-en.ts';

/** A page of running text: letter or list of questions. */
export interface Sheet {
  readonly lang: string;
  readonly paper: Paper;
  readonly title: string;
  /** Day, addressee and such, one line each. */
  readonly head: readonly string[];
  readonly paragraphs: readonly { readonly title: string | null; readonly text: string }[];
  /** Questions with room to write the answer. */
  readonly questions: readonly string[];
}

/** The letter. What the person did not tell is left out, and what was only estimated says so. */
export function letterOf(knowledge: Knowledge, parts: HandoverParts, choice: ReportChoice, now: Day): Sheet {
  const context = { ...contextOf(knowledge, parts, choice), detail: { ...DETAILS[2]!, fine: false } };
  const report = reportOf(knowledge, parts, choice, now);
  const { visit } = parts;
  const section = (title: string, blocks: readonly Block[]): Sheet['paragraphs'] => {
    const text = blocks
      .map(blockText)
      .filter((line) => line !== '')
      .join(' ');
    return text === '' ? [] : [{ title, text }];
  };
  const asked = (visit?.questions ?? []).filter((question) => question.trim() !== '');
  return {
    lang: report.lang,
    paper: choice.paper,
    title: words.title,
    head: [longDay(now), words.to(visit?.practitioner ?? words.anyone), ...report.who.slice(0, 1)],
    paragraphs: [
      { title: null, text: words.greeting },
      { title: null, text: words.ask(parts.check?.assessment.disposition.word ?? null) },
      { title: words.signs, text: report.alert.lines.map(textOf).join(' ') },
      ...section(reportWords.sections.site, siteBlocks(context)),
      // The figures alone: the drawing stays out, and so does the key of its letters.
      ...section(reportWords.sections.severity, severityBlocks(context).slice(0, 1)),
      ...section(reportWords.sections.tried, triedBlocks(context)),
      ...section(reportWords.sections.medicines, medicineBlocks(context)),
      ...(report.advice.length === 0 ? [] : [{ title: words.advice, text: textOf(report.advice) }]),
      ...(asked.length === 0 ? [] : [{ title: reportWords.sections.questions, text: asked.join(' ') }]),
      { title: null, text: words.closing(choice.name.trim()) },
      { title: null, text: report.about },
    ],
    questions: [],
  };
}

/** What a block says without its drawing. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'words':
      return textOf(block.parts);
    case 'facts':
      return block.rows.map(({ name, value }) => `${name}: ${value}.`).join(' ');
    case 'list':
      return block.items.join(' ');
    case 'map':
      return textOf(block.parts);
    case 'course':
    case 'bars':
      return '';
  }
}
