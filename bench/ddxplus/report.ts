// The bench's results in words.
import { type Share, shareInWords } from '../lib/interval.ts';
import { anchors } from './anchors.ts';
import { escalateFrom, type InterviewResult, type Miss, type Ranking } from './measures.ts';

/** Everything that one run of the bench measured. */
export interface Results {
  readonly patients: number;
  readonly full: Ranking;
  readonly interview: InterviewResult;
  readonly stressed: InterviewResult;
}

/** One goal and whether it was met. */
export interface Goal {
  readonly goal: string;
  readonly met: boolean;
}

/** The goals of this bench against the results. */
export function goalsOf({ full, interview, stressed }: Results): Goal[] {
  return [
    { goal: 'full evidence: top-1 at least 99.0 %', met: atLeast(full.top1, 0.99) },
    { goal: 'full evidence: top-3 100 %', met: atLeast(full.top3, 1) },
    { goal: 'interview: top-1 at least 98.5 %', met: atLeast(interview.top1, 0.985) },
    { goal: 'interview: top-3 at least 99.7 %', met: atLeast(interview.top3, 0.997) },
    { goal: 'interview: at most 5 questions on average', met: interview.meanQuestions <= 5 },
    { goal: 'interview: severe missed at most 0.6 %', met: atMost(interview.missed, 0.006) },
    { goal: 'interview: over-triage at most 1 %', met: atMost(interview.overTriage, 0.01) },
    { goal: 'wrong and missing answers: severe missed at most 1 %', met: atMost(stressed.missed, 0.01) },
  ];
}

/** The report, line by line. */
export function reportLines(results: Results): string[] {
  const { full, interview, stressed } = results;
  return [
    `DDXPlus, ${results.patients} patients, published tables alone (nothing trained; no age, no sex)`,
    '',
    'Full evidence',
    ...rankingLines(full),
    '',
    'Interview from the initial evidence',
    ...interviewLines(interview),
    '',
    'Interview with 5 % of the answers wrong and 10 % missing',
    ...interviewLines(stressed),
    '',
    'Goals',
    ...goalsOf(results).map(({ goal, met }) => `  ${met ? 'met   ' : 'NOT MET'} ${goal}`),
    '',
    'Published (other patients of the same kind)',
    ...anchors.map(
      ({ system, top1, questions, source }) => `  ${system}: top-1 ${top1}, ${questions} questions (${source})`,
    ),
    '',
    'DDXPlus patients are drawn nearly independently given their condition, so this tests inference and question',
    'choice, not medicine.',
  ];
}

function rankingLines({ top1, top3, missedTop1 }: Ranking): string[] {
  return [`  top-1  ${shareInWords(top1)}`, `  top-3  ${shareInWords(top3)}`, ...missLines('  not first:', missedTop1)];
}

function interviewLines(result: InterviewResult): string[] {
  return [
    `  questions  ${result.meanQuestions.toFixed(2)} on average, ${result.mostQuestions} at most`,
    ...rankingLines(result),
    `  severe missed (P(severe) below ${escalateFrom})  ${shareInWords(result.missed)}`,
    `  over-triage  ${shareInWords(result.overTriage)}`,
    ...missLines('  severe and missed:', result.missedSevere),
  ];
}

function missLines(title: string, misses: readonly Miss[]): string[] {
  if (misses.length === 0) return [];
  return [
    title,
    ...misses.map(
      ({ id, pathology, thought, severe }) =>
        `    ${id}  ${pathology}, thought ${thought}, P(severe) ${severe.toFixed(3)}`,
    ),
  ];
}

function atLeast({ share }: Share, least: number): boolean {
  return share === null || share >= least;
}

function atMost({ share }: Share, most: number): boolean {
  return share === null || share <= most;
}
