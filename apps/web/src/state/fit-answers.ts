// Keeps answers consistent with the knowledge: with what a later answer rules out, and with what a release still knows.
import type { Answers, AnswerValue } from '@rhomboid/check';
import type { Finding, Knowledge } from '@rhomboid/knowledge';

/**
 * Removes answers that presuppose something the `changed` answers now deny: "when did the chest pain come" cannot stay
 * when there is no chest pain. Repeats until nothing more falls.
 */
export function dropContradicted(answers: Answers, changed: readonly string[], knowledge: Knowledge): Answers {
  const left: Record<string, AnswerValue> = { ...answers };
  let open = changed;
  while (open.length > 0) {
    const fallen = Object.keys(left).filter((id) => !changed.includes(id) && lostItsGround(id, open, left, knowledge));
    for (const id of fallen) delete left[id];
    open = fallen;
  }
  return left;
}

function lostItsGround(id: string, open: readonly string[], left: Answers, knowledge: Knowledge): boolean {
  // A no presupposes nothing: legs that are not weak need no pain in them.
  if (left[id] === 'no') return false;
  const implied = knowledge.findings.find((finding) => finding.id === id)?.implies ?? {};
  return open.some((ground) => {
    if (!(ground in implied)) return false;
    const value = left[ground];
    return value === undefined || (value !== 'unsure' && value !== 'maybe' && value !== implied[ground]);
  });
}

/** The answers that the release can read, and the ids of those that it cannot. Nothing is guessed. */
export function fitToRelease(answers: Answers, knowledge: Knowledge): { answers: Answers; leftOut: readonly string[] } {
  const fitting: Record<string, AnswerValue> = {};
  const leftOut: string[] = [];
  for (const [id, value] of Object.entries(answers)) {
    const finding = knowledge.findings.find((known) => known.id === id);
    const kept = finding === undefined ? undefined : fittingValue(finding, value);
    if (kept === undefined) leftOut.push(id);
    else fitting[id] = kept;
  }
  return { answers: fitting, leftOut };
}

function fittingValue(finding: Finding, value: AnswerValue): AnswerValue | undefined {
  if (value === 'unsure' || value === 'maybe') return value;
  switch (finding.type) {
    case 'yes-no':
      return value === 'yes' || value === 'no' ? value : undefined;
    case 'number':
      return typeof value === 'number' && inRange(finding, value) ? value : undefined;
    case 'one':
      return finding.options.some((option) => option.id === value) ? value : undefined;
    case 'many': {
      if (!isList(value)) return undefined;
      const known = value.filter((id) => finding.options.some((option) => option.id === id));
      // A list that shrank to nothing would read as "none of these", which nobody said.
      return known.length === 0 && value.length > 0 ? undefined : known;
    }
    case 'map':
      return isList(value) ? value : undefined;
  }
}

function isList(value: AnswerValue): value is readonly string[] {
  return Array.isArray(value);
}

function inRange({ range }: Finding, value: number): boolean {
  return range === null || (value >= range.min && value <= range.max && (!range.whole || Number.isInteger(value)));
}
