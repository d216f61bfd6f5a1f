// Makes foreign text safe to keep and show: one line, no hidden signs, no endless names. Marks of HTML stay what they are: text.
import { type Day, isDay } from '@rhomboid/ground';

const LONGEST = 200;
/** Control signs, and those that turn the direction of writing or have no width. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffd]+/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** One line of at most 200 letters; empty for what is no text. */
export function cleanText(value: unknown, longest: number = LONGEST): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  // Most texts are clean: look before anything is copied.
  if (value.length <= longest && /^[!-~]+(?: [!-~]+)*$/.test(value)) return value;
  const line = value
    .slice(0, 20 * longest)
    .replace(HIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.slice(0, longest).replace(LONE_SURROGATE, '').trimEnd();
}

/** A phone number of 5 to 15 digits, the first of several; null where there is none. */
export function cleanPhone(value: unknown): string | null {
  const [first = ''] = cleanText(value).split(/[;,/]|\bext\b/i);
  const said = first
    .replace(/^tel:/i, '')
    .replace(/[^\d+() .-]/g, '')
    .trim();
  const digits = said.replace(/\D/g, '').length;
  return digits >= 5 && digits <= 15 ? said : null;
}

/** The digits by which two spellings of a number are one: the last nine, which no country code reaches. */
export function phoneKey(phone: string): string {
  return phone.replace(/\D/g, '').slice(-9);
}

/** A web address that opens a page and nothing else; null for any other. */
export function cleanUrl(value: unknown): string | null {
  const said = cleanText(value, 500).split(/[;\s]/)[0] ?? '';
  if (/^https?:\/\/[^\s/?#@]+\.[^\s]+$/i.test(said)) return said;
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s]*)?$/i.test(said) ? `https://${said}` : null;
}

/** The day in `2024-08-12…`, `08/12/2024` (month first, as NPPES writes it) or seconds or milliseconds since 1970. */
export function cleanDay(value: unknown): Day | '' {
  const text = cleanText(value, 40);
  const american = /^(\d{2})\/(\d{2})\/(\d{4})/.exec(text);
  const day = american === null ? text.slice(0, 10) : `${american[3]}-${american[1]}-${american[2]}`;
  return isDay(day) ? day : '';
}

/** A name in capitals as one writes names: `JANE DOE` → `Jane Doe`; letters of a title stay. */
export function plainCase(name: string): string {
  if (name === '' || name !== name.toUpperCase()) return name;
  return name.replace(/[\p{L}\p{N}']+/gu, (word) => (KEPT.has(word) ? word : capital(word)));
}

const KEPT = new Set('PT DPT OT MD DO DC LLC LLP PLLC PC PA LMT NHS GP MRI II III IV USA UK PO NE NW SE SW'.split(' '));

function capital(word: string): string {
  const lower = word.toLowerCase();
  const [first = ''] = lower;
  return (
    first.toUpperCase() +
    lower
      .slice(first.length)
      .replace(/^c(\p{L}{3,})/u, (rest) => (first === 'm' ? `c${rest.charAt(1).toUpperCase()}${rest.slice(2)}` : rest))
  );
}

/** Texts that are not empty, joined; each once. */
export function joined(texts: readonly string[], between: string): string {
  return [...new Set(texts.filter((text) => text !== ''))].join(between);
}
