// How a value is shown inside a sentence about it.

const LONGEST = 40;

/** A text, number or flag as it was written, cut where it is long; what holds others only by its shape. */
export function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, LONGEST + 1)) : String(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
