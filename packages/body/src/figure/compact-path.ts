// Path data in as few characters: relative commands, no needless spaces or zeros. Nothing moves by it.

/** How many numbers each command takes, and which of them are places (pairs) rather than sizes and flags. */
const places: Readonly<Record<string, { readonly count: number; readonly from: number }>> = {
  M: { count: 2, from: 0 },
  L: { count: 2, from: 0 },
  Q: { count: 4, from: 0 },
  C: { count: 6, from: 0 },
  A: { count: 7, from: 5 },
  Z: { count: 0, from: 0 },
};

/** The same outline with relative commands. Takes what `shapes.ts` writes: absolute M, L, Q, C, A and Z, a decimal at most. */
export function compactPath(d: string): string {
  let [x, y] = [0, 0];
  let start = [0, 0];
  let text = '';
  for (const [, name = '', rest = ''] of d.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const rule = places[name];
    if (rule === undefined) throw new Error(`A figure’s outline has the command ${name}, which is not expected.`);
    const numbers =
      rest.trim() === ''
        ? []
        : rest
            .trim()
            .split(/[\s,]+/)
            .map(Number);
    const told = numbers.map((value, i) => (i < rule.from ? value : value - ((i - rule.from) % 2 === 0 ? x : y)));
    text += name.toLowerCase() + joined(told);
    if (name === 'Z') [x, y] = start as [number, number];
    else [x, y] = numbers.slice(-2) as [number, number];
    if (name === 'M') start = [x, y];
  }
  return text;
}

function joined(numbers: readonly number[]): string {
  let text = '';
  for (const value of numbers) {
    const short = shortNumber(value);
    const apart = text === '' || short.startsWith('-') || (short.startsWith('.') && /\.\d+$/.test(text));
    text += apart ? short : ` ${short}`;
  }
  return text;
}

/** One decimal at most, without the zero before the point. */
function shortNumber(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded).replace(/^(-?)0\./, '$1.');
}
