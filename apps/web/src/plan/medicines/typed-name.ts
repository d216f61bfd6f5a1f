// A typed medicine: the name that was probably meant, and a number that lacks its unit.
import { nearest } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';

/** The known name nearest to what was typed; null where none is near. It is only ever offered. */
export function meantName({ medicines }: Pick<Knowledge, 'medicines'>, typed: string): string | null {
  const names = medicines.flatMap(({ name, alsoCalled }) => [name, ...alsoCalled]);
  const word = typed
    .replaceAll(/\d+(?:[.,]\d+)?\s*\p{L}*/gu, ' ')
    .trim()
    .toLowerCase();
  const found = nearest(
    word,
    names.map((name) => name.toLowerCase()),
  );
  return names.find((name) => name.toLowerCase() === found) ?? null;
}

/** The number in a typed name, as it stands there; null where there is none. */
export function numberIn(typed: string): string | null {
  return /\d+(?:[.,]\d+)?/.exec(typed)?.[0] ?? null;
}

/** The typed name with a unit put behind its number. */
export function withUnit(typed: string, unit: string): string {
  return typed.replace(/(\d+(?:[.,]\d+)?)\s*/, `$1 ${unit} `).trim();
}
