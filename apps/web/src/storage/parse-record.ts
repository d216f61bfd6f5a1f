// Reads a stored check. What has another shape (a later version, a damaged entry) is refused, never guessed.
import { type PainMap, parseMap } from '@rhomboid/body';
import type { AnswerValue } from '@rhomboid/check';
import { isRecord } from '@rhomboid/ground';
import type { CheckRecord, TrailPage } from '../state/check-record.ts';

/** The stored value as a check, or null when it is not one. */
export function parseRecord(stored: unknown): CheckRecord | null {
  if (!isRecord(stored)) return null;
  const { id, startedAt, changedAt, day, answers, labels, trail, kept, finished, level, knowledge } = stored;
  if (!isRecord(knowledge)) return null;
  if (!areTexts([id, startedAt, changedAt, day, knowledge.version, knowledge.hash])) return null;
  if (!isRecord(answers) || !Object.values(answers).every(isAnswer)) return null;
  if (!isRecord(labels) || !areTexts(Object.values(labels))) return null;
  if (!Array.isArray(trail) || !trail.every(isTrailPage)) return null;
  if (typeof kept !== 'boolean' || typeof finished !== 'boolean') return null;
  if (level !== null && !areTexts([level])) return null;
  const map = mapIn(stored.map);
  const sketch = mapIn(stored.sketch);
  if (map === undefined || sketch === undefined) return null;
  const record = stored as unknown as CheckRecord;
  // A draft that cannot be read is filled in anew: what was sent stands.
  const draft = Array.isArray(record.draft?.signs?.yes) ? record.draft : null;
  return { ...record, map, sketch, draft };
}

function mapIn(stored: unknown): PainMap | null | undefined {
  if (stored === null) return null;
  const parsed = parseMap(stored);
  return parsed.ok ? parsed.value : undefined;
}

function areTexts(values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string');
}

function isAnswer(value: unknown): value is AnswerValue {
  return Array.isArray(value) ? areTexts(value) : areTexts([value]) || Number.isFinite(value);
}

function isTrailPage(value: unknown): value is TrailPage {
  return (
    isRecord(value) &&
    typeof value.share === 'number' &&
    Array.isArray(value.findings) &&
    areTexts([value.id, value.stage, ...value.findings])
  );
}
