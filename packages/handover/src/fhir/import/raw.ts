// Reads parsed JSON that nobody vouches for: every step asks what is there, and texts come out cleaned and short.
import { isRecord } from '@rhomboid/ground';

export type Raw = Readonly<Record<string, unknown>>;

/** The records of a list; what is none is left out. */
export function rawList(value: unknown): readonly Raw[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** Longer texts are cut. */
const MOST = 500;

/** A text without control characters and hidden direction marks, on one line, at most 500 characters; empty where it is none. */
export function cleanText(value: unknown, most: number = MOST): string {
  if (typeof value !== 'string') return '';
  const tidy = value
    .slice(0, most * 4)
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return tidy.length <= most ? tidy : `${tidy.slice(0, most - 1).toWellFormed()}…`;
}

export interface RawCode {
  readonly system: string;
  readonly code: string;
}

/** The codings of a CodeableConcept. */
export function codesIn(concept: unknown): readonly RawCode[] {
  if (!isRecord(concept)) return [];
  return rawList(concept.coding).flatMap(({ system, code }) =>
    typeof system === 'string' && typeof code === 'string' ? [{ system: system.trim(), code: code.trim() }] : [],
  );
}

/** What a concept is called: its text, else the first display, else its codes. */
export function nameOf(concept: unknown): string {
  if (!isRecord(concept)) return '';
  const display = rawList(concept.coding).map(({ display }) => cleanText(display, 120));
  const codes = codesIn(concept).map(({ system, code }) => cleanText(`${system} ${code}`, 120));
  return [cleanText(concept.text, 120), ...display, ...codes].find((text) => text !== '') ?? '';
}

/** The code of a status that R4 writes as a concept, or the text itself where it is a plain code. */
export function statusOf(value: unknown): string {
  return typeof value === 'string' ? value : (codesIn(value)[0]?.code ?? '');
}

/** The calendar day of a FHIR date or dateTime; null where there is none with a day. */
export function dayIn(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const day = /^(\d{4}-\d{2}-\d{2})(?:T|$)/.exec(value)?.[1];
  return day ?? null;
}

/** Day, time and offset in minutes of a FHIR dateTime. */
export function momentIn(
  value: unknown,
): { readonly day: string; readonly time?: string; readonly zone?: number } | null {
  const day = dayIn(value);
  if (day === null || typeof value !== 'string') return null;
  const parts = /T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?:(Z)|([+-])(\d{2}):(\d{2}))?$/.exec(value);
  if (parts === null) return { day };
  const [, time = '', , sign, hours, minutes] = parts;
  const zone = sign === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return { day, time, zone };
}
