// Which symptoms of a foreign file are pains of the kind that this notebook is about, and which of them is the main one.
import { plainName } from './plain-name.ts';

/** A symptom: the main pain, one of several pains, or no such pain at all. */
export type SymptomRole = 'main' | 'other-pain' | 'no-pain';

const PAIN = /\b(pains?|aches?|aching|sore|soreness|stiff|stiffness|spasms?|hurts?|tender|burning|backache|neckache)\b/;
const PLACE =
  /\b(backs?|backache|spine|spinal|thoracic|shoulders?|blades?|scapula|neck|neckache|ribs?|trapezius|rhomboids?|arms?)\b/;
const UPPER_BACK = /\b(upper back|mid(dle)? back|thoracic|shoulder blades?|scapula|rhomboids?|upper spine)\b/;
const OTHER_BACK = /\b(low|lower|lumbar)\b/;
const ANY_BACK = /\b(backs?|backache|spine)\b/;

/**
 * Sorts the names of a file's symptoms. Pain of back, neck, shoulders, ribs and arms, or `pain` alone, counts as pain;
 * a headache or a sore throat does not. The main one is that of the upper back, else that of the back, else the only one.
 */
export function sortSymptoms(names: Iterable<string>): ReadonlyMap<string, SymptomRole> {
  const all = [...new Set(names)];
  const pains = all.filter((name) => isPain(plainName(name)));
  const main = mainPains(pains);
  return new Map(
    all.map((name) => [name, main.has(name) ? 'main' : pains.includes(name) ? 'other-pain' : ('no-pain' as const)]),
  );
}

function isPain(plain: string): boolean {
  if (/^(chronic |my )?pain( level| score| intensity)?$/.test(plain)) return true;
  return PLACE.test(plain) && (PAIN.test(plain) || UPPER_BACK.test(plain));
}

function mainPains(pains: readonly string[]): ReadonlySet<string> {
  const upper = pains.filter((name) => UPPER_BACK.test(plainName(name)));
  if (upper.length > 0) return new Set(upper.slice(0, 1));
  const back = pains.filter((name) => ANY_BACK.test(plainName(name)) && !OTHER_BACK.test(plainName(name)));
  if (back.length > 0) return new Set(back.slice(0, 1));
  return pains.length === 1 ? new Set(pains) : new Set();
}
