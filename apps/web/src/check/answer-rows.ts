// The list of answers: one row for a question, one for a page of signs, one for the drawing.
import { readBackText } from '@rhomboid/body';
import type { Finding, Knowledge } from '@rhomboid/knowledge';
import { type CheckRecord, drawnFindings, type TrailPage } from '../state/check-record.ts';
import type { Words } from '../words/en.ts';
import { answerText } from './answer-text.ts';

export interface AnswerRow {
  /** Unique in the list. */
  readonly id: string;
  /** The page on which it is changed. */
  readonly page: string;
  readonly label: string;
  readonly value: string;
  readonly group: 'urgent' | 'pain' | 'rest';
}

/** Everything that was answered, in the order in which it was asked. */
export function answerRows(record: CheckRecord, knowledge: Knowledge, words: Words): readonly AnswerRow[] {
  const drawn = drawnFindings(record);
  return record.trail.flatMap((page) => {
    const findings = page.findings.flatMap((id) => knowledge.findings.find((known) => known.id === id) ?? []);
    const answered = findings.filter(({ id }) => record.answers[id] !== undefined && !drawn.includes(id));
    const signs = answered.filter(({ type }) => type === 'yes-no');
    const single = signs.length > 1 ? answered.filter((finding) => !signs.includes(finding)) : answered;
    const base = { page: page.id, group: groupOf(page) };
    return [
      ...(signs.length > 1
        ? [{ ...base, id: page.id, label: signsLabel(page, signs, knowledge), value: signsText(signs, record, words) }]
        : []),
      ...(findings.some(({ type }) => type === 'map') && record.map !== null
        ? [{ ...base, id: 'map', label: findings[0]?.label ?? '', value: readBackText(record.map) }]
        : []),
      ...single.map((finding) => ({
        ...base,
        id: finding.id,
        label: finding.label,
        value: answerText(finding, record.answers[finding.id] ?? 'unsure', words),
      })),
    ];
  });
}

/** A page of nothing but signs is named by its title; beside other questions the signs themselves say what was asked. */
function signsLabel(page: TrailPage, signs: readonly Finding[], knowledge: Knowledge): string {
  const title = knowledge.screens.find(({ id }) => id === page.id)?.title;
  return title !== undefined && signs.length === page.findings.length
    ? title
    : signs.map(({ label }) => label).join('; ');
}

function signsText(signs: readonly Finding[], { answers }: CheckRecord, words: Words): string {
  const labels = (...values: string[]): readonly string[] =>
    signs.filter(({ id }) => values.includes(String(answers[id]))).map(({ label }) => label);
  const yes = labels('yes');
  const unsure = labels('unsure', 'maybe');
  if (yes.length + unsure.length === 0) return words.question.none;
  return [
    ...(yes.length > 0 ? [yes.join('; ')] : []),
    ...(unsure.length > 0 ? [words.answers.unsureOf(unsure.join('; '))] : []),
  ].join('. ');
}

function groupOf({ stage }: TrailPage): AnswerRow['group'] {
  if (stage === 'urgent' || stage === 'clarify') return 'urgent';
  return stage === 'map' || stage === 'core' ? 'pain' : 'rest';
}
