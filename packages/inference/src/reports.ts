// What people report is not what is true: answer noise and the floor that keeps one answer from deciding everything.

/**
 * No probability in a model lies below this, whatever floor is asked for: logarithms stay finite and one
 * impossible answer can still be outweighed.
 */
export const smallestProbability = 1e-9;

/**
 * The distribution of the reported state, given the distribution of the true one: a report is wrong with chance
 * `noise`, and a wrong report is any other state alike. With two states this is (1 - n)P + n(1 - P).
 */
export function withNoise(row: readonly number[], noise: number): number[] {
  return row.map((p) => (1 - noise) * p + (noise * (1 - p)) / (row.length - 1));
}

/**
 * Raises every state to at least `floor` and shrinks the others in proportion, so that the row still sums to 1.
 * With two states this clamps to [floor, 1 - floor]. With many states the floor is at most half of an even share.
 */
export function withFloor(row: readonly number[], floor: number): number[] {
  const least = Math.max(smallestProbability, Math.min(floor, 0.5 / row.length));
  let raised = row.map((p) => p < least);
  for (;;) {
    const free = sumWhere(row, raised, false);
    const room = 1 - least * raised.filter(Boolean).length;
    const next = row.map((p, i) => (raised[i] ? least : (p * room) / free));
    const stillLow = next.map((p, i) => raised[i] === true || p < least);
    if (stillLow.every((low, i) => low === raised[i])) return next;
    raised = stillLow;
  }
}

function sumWhere(row: readonly number[], flags: readonly boolean[], wanted: boolean): number {
  return row.reduce((sum, p, i) => (flags[i] === wanted ? sum + p : sum), 0);
}
