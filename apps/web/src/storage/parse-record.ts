// Reads a stored check. What has another shape (a later version, a damaged entry) is refused, never guessed.
import { type PainMap, parseMap } from '@rhomboid/body';
import type { AnswerValue } from '@rhomboid/check';
import type { CheckRecord, TrailPage } from '../state/check-record.ts';

/** The stored value as a check, or null when it is not one. */
export function parseRecord(stored: unknown): CheckRecord | null {
  if (!isObject(stored)) return null;
  const { id, startedAt, changedAt, day, answers, labels, trail, kept, finished, level, knowledge } = stored;
  if (![id, startedAt, changedAt, day].every((value) => typeof value === 'string')) return null;
  if (!isObject(answers) || !Object.values(answers).every(isAnswer)) return null;
  if (!isObject(labels) || !Object.values(labels).every((label) => typeof label === 'string')) return null;
  if (!Array.isArray(trail) || !trail.every(isTrailPage)) return null;
  if (typeof kept !== 'boolean' || typeof finished !== 'boolean') return null;
  if (level !== null && typeof level !== 'string') return null;
  if (!isObject(knowledge) || typeof knowledge.version !== 'string' || typeof knowledge.hash !== 'string') return null;
  const map = mapIn(stored.map);
  const sketch = mapIn(stored.sketch);
  if (map === undefined || sketch === undefined) return null;
  return { ...(stored as unknown as CheckRecord), map, sketch };
}

function mapIn(stored: unknown): PainMap | null | undefined {
  if (stored === null) return null;
  const parsed = parseMap(stored);
  return parsed.ok ? parsed.value : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAnswer(value: unknown): value is AnswerValue {
  if (Array.isArray(value)) return value.every((part) => typeof part === 'string');
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}

function isTrailPage(value: unknown): value is TrailPage {
  return (
    isObject(value) &&
    typeof value.id === 'string' &&
    typeof value.stage === 'string' &&
    typeof value.share === 'number' &&
    Array.isArray(value.findings) &&
    value.findings.every((id) => typeof id === 'string')
  );
}
