// Reed-Solomon words for QR codes: the remainder of the data as a polynomial over GF(256), modulo x^8+x^4+x^3+x^2+1.

const EXP: number[] = [];
const LOG: number[] = [];
for (let i = 0, value = 1; i < 255; i++) {
  EXP[i] = value;
  LOG[value] = i;
  value = (value << 1) ^ (value & 0x80 ? 0x11d : 0);
}

function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : EXP[(LOG[a]! + LOG[b]!) % 255]!;
}

/** The product of (x - 2^i) for i below `degree`, without its leading 1. */
function divisor(degree: number): readonly number[] {
  let factors = [1];
  for (let i = 0; i < degree; i++) {
    const next = [...factors, 0];
    for (const [k, factor] of factors.entries()) next[k + 1]! ^= times(factor, EXP[i]!);
    factors = next;
  }
  return factors.slice(1);
}

/** The correction words of one block. */
export function correction(data: readonly number[], count: number): readonly number[] {
  const by = divisor(count);
  const rest: number[] = new Array<number>(count).fill(0);
  for (const word of data) {
    const lead = word ^ rest.shift()!;
    rest.push(0);
    for (const [i, factor] of by.entries()) rest[i]! ^= times(factor, lead);
  }
  return rest;
}
