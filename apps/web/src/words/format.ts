// Numbers, days and lists as a person says them. Built on Intl; no text of its own but the glue of a range.

/** `2026-12-05` as "Sat 5 December". */
export function day(value: string, locale: string): string {
  const date = new Date(`${value}T12:00:00Z`);
  return new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' })
    .format(date)
    .replace(',', '');
}

/** "a, b and c". */
export function list(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/** With a capital letter at the front. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The form that fits the count; `zero` where given, for none at all. */
export function plural(locale: string, count: number, forms: { zero?: string; one: string; other: string }): string {
  if (count === 0 && forms.zero !== undefined) return forms.zero;
  return new Intl.PluralRules(locale).select(count) === 'one' ? forms.one : forms.other;
}

/** Whole people out of ten, from the lower to the upper end of what we think: "about 6 to 8 in 10". */
export function chanceInTen(low: number, high: number): string {
  if (high === 0) return 'less than 1 in 10';
  if (low === 0) return `up to ${high} in 10`;
  return low === high ? `about ${low} in 10` : `about ${low} to ${high} in 10`;
}
