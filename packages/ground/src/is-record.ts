// Whether something parsed is an object with keys.

/** Not null and no list. Keys and values are unknown still. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
