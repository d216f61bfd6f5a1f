// Two statements on one thing: the one that is safer to go by stands, as in the check itself.
import type { Knowledge } from '@rhomboid/knowledge';
import type { AnswerValue } from './answers-known.ts';
import { moreDangerous } from './signs-dangers.ts';

/** Answers that deny or leave open, from open to denied; every other one says that something is so. */
const RELIEF: readonly string[] = ['maybe', 'unsure', 'no', 'none', ''];

/**
 * Of two answers to one finding the one that is safer to go by: a yes before a doubt before a no, of two options the one
 * that rules take more seriously, the higher number. Lists are joined.
 */
export function saferOf(
  knowledge: Knowledge,
  finding: string,
  before: AnswerValue | undefined,
  now: AnswerValue,
): AnswerValue {
  if (before === undefined || before === now) return now;
  if (typeof before === 'number' && typeof now === 'number') return Math.max(before, now);
  if (Array.isArray(before) && Array.isArray(now)) return [...new Set([...before, ...now])];
  const [was, is] = [reliefOf(before), reliefOf(now)];
  if (was === null && is === null) return moreDangerous(knowledge, finding, String(now), String(before));
  if (was === null || is === null) return was === null ? before : now;
  return was < is ? before : now;
}

/** How much an answer relieves; null where it says that something is so. */
function reliefOf(value: AnswerValue): number | null {
  const place = RELIEF.indexOf(Array.isArray(value) ? value.join() : String(value));
  return place < 0 ? null : place;
}
