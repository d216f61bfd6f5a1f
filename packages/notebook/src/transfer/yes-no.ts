// Yes and no as tables write them.

const YES = new Set(['yes', 'y', 'true', '1', 'x', '✓', '✔', 'ja', 'oui', 'sí', 'si']);
const NO = new Set(['no', 'n', 'false', '0', '-', '✗', 'nein', 'non']);

/** Whether a cell says yes or no; null for anything else, an empty one too. */
export function yesOrNo(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : null;
}
