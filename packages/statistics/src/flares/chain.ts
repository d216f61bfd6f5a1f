// The hidden chain of calm days and flares of three sizes, and how it moves over a gap of any length.

/** State 0 is calm; states 1 to 3 are flares that add this many points to the pain. */
export const rises: readonly number[] = [0, 1.5, 2.5, 3.5];
export const states = 4;

/** Chance a day that a flare begins (one in 60 days), and that it ends (14 days long on average). */
const begins = 1 / 60;
const ends = 1 / 14;
const sizes = states - 1;

/** Long-run share of flare days; how fast the chain forgets where it was. */
export const usualShare: number = begins / (begins + ends);
const remembers = 1 - begins - ends;

/** The long-run chances of all states. */
export function usualChances(): Float64Array {
  return Float64Array.of(1 - usualShare, usualShare / sizes, usualShare / sizes, usualShare / sizes);
}

/**
 * The chances over `days` (1 or more), from state i to state j at `i * 4 + j`; not to be written to. Exact: whether
 * there is a flare is a chain of two states; a flare that never ended keeps its size, a new one has any.
 */
export function chancesOver(days: number): Float64Array {
  return short[days] ?? chancesAfter(days);
}

function chancesAfter(days: number): Float64Array {
  const moves = new Float64Array(states * states);
  const memory = remembers ** days;
  const fromCalm = usualShare * (1 - memory);
  const fromFlare = usualShare + (1 - usualShare) * memory;
  const lasted = (1 - ends) ** days;
  for (let from = 0; from < states; from++) {
    const flare = from === 0 ? fromCalm : fromFlare;
    moves[from * states] = 1 - flare;
    for (let to = 1; to < states; to++) {
      const same = from === to ? lasted : 0;
      const another = from === 0 ? flare : flare - lasted;
      moves[from * states + to] = same + another / sizes;
    }
  }
  return moves;
}

/** Nearly every gap is a short one. */
const short: readonly Float64Array[] = Array.from({ length: 32 }, (_, days) => chancesAfter(days));
