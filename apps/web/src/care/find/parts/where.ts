// What was typed as the place: a position, a postcode, or a mistake told in one sentence.
import { findPostcode, type Position, readPosition } from '@rhomboid/care';
import type { Directory } from '../store/directory.ts';
import { find } from '../words/find.ts';

export type Place =
  | { readonly near: Position | null; readonly postcode?: string; readonly rough: boolean }
  | { readonly mistake: string };

export function placeOf(typed: string, { columns }: Directory, country: string | null): Place {
  const text = typed.trim();
  if (text === '') return { mistake: find.mistakes.nowhere };
  const pair = /^(-?[\d.]+)\s*[,; ]\s*(-?[\d.]+)$/.exec(text);
  if (pair !== null && /[.,;]/.test(text)) {
    const position = readPosition(pair[1], pair[2]);
    if (typeof position === 'object') return { near: position, rough: false };
    return { mistake: position === 'swapped' ? find.mistakes.swapped : find.mistakes.wrong };
  }
  const found = findPostcode(columns, text, country);
  if (found !== null) return { near: found, postcode: text, rough: found.rough };
  const key = text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  const listed = columns.postcodes.some((one) => one.split(' ')[1] === key);
  return listed ? { near: null, postcode: text, rough: false } : { mistake: find.mistakes.unknown(text.slice(0, 40)) };
}
