// Severity in five steps, as Bearable and Flaredown keep it: 0 none, 1 mild, 2 moderate, 3 severe, 4 unbearable.

const WORDS: Readonly<Record<string, number>> = { none: 0, mild: 1, moderate: 2, severe: 3, unbearable: 4, extreme: 4 };

/** What an importer says about it. */
export const SEVERITY_NOTE =
  'Severity came in five steps, 0 to 4; it became 0, 2.5, 5, 7.5 and 10 of 10: none, mild, moderate, severe, unbearable.';

/** The steps spread over 0 to 10; null for anything else than 0 to 4. */
export function severityOutOfTen(step: number): number | null {
  return step >= 0 && step <= 4 ? step * 2.5 : null;
}

/** A symptom and its severity word, as in `Neck pain (Moderate)`. */
export function symptomOf(detail: string): { readonly name: string; readonly step: number | null } {
  const [, name, word] = /^(.*\S)\s*\(([^()]*)\)$/.exec(detail.trim()) ?? [];
  const step = WORDS[word?.trim().toLowerCase() ?? ''];
  return step === undefined ? { name: detail.trim(), step: null } : { name: name!, step };
}
