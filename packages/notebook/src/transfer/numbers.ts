// Numbers as other programs write them: with a decimal point or comma, and with marks between thousands.
import type { Delimiter } from './csv.ts';

/** What parts whole from broken. */
export type DecimalMark = '.' | ',';

/** The number in a cell, or null. `+`, a real minus sign, and thousands marks where they stand right are read, too. */
export function readNumber(text: string, mark: DecimalMark): number | null {
  const plain = text
    .trim()
    .replace('\u2212', '-')
    .replaceAll(/[\u00a0\u202f' ]/g, '');
  const shape = mark === '.' ? /^[-+]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?$/ : /^[-+]?(\d+|\d{1,3}(\.\d{3})+)?(,\d+)?$/;
  if (!shape.test(plain) || !/\d/.test(plain)) return null;
  return Number(mark === '.' ? plain.replaceAll(',', '') : plain.replaceAll('.', '').replace(',', '.'));
}

/** Whether a cell for a number says that there is none: empty, `-`, `?`, `n/a`, `null`. */
export function isBlank(text: string): boolean {
  return /^(|[-–—?]|n\/?a|nan|null)$/i.test(text.trim());
}

/**
 * The decimal mark of a table. A mark that cannot stand between thousands decides (`7,5`; `0.125`); where only such as
 * `1,234` or `1.234` are seen, a table parted by semicolons writes decimal commas, and another decimal points.
 */
export function findDecimal(texts: Iterable<string>, delimiter: Delimiter): DecimalMark {
  let [points, commas, threes] = [0, 0, 0];
  for (const text of texts) {
    const [, whole, mark, digits] = /^\s*[-+\u2212]?(\d+)([.,])(\d+)\s*$/.exec(text) ?? [];
    if (mark === undefined) continue;
    if (digits!.length === 3 && /^[1-9]\d{0,2}$/.test(whole!)) threes += 1;
    else if (mark === ',') commas += 1;
    else points += 1;
  }
  if (commas !== points) return commas > points ? ',' : '.';
  return threes > 0 && delimiter === ';' ? ',' : '.';
}
