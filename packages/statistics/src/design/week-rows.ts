// What follows the week: the same columns for pain and for what stands in for an untold factor.

/** Level, weekend, and the two halves of one wave of the week; a row for each weekday, Monday first. */
export const weekRows: readonly Float64Array[] = Array.from({ length: 7 }, (_, weekday) => {
  const angle = (2 * Math.PI * weekday) / 7;
  return Float64Array.of(1, weekday >= 5 ? 1 : 0, Math.cos(angle), Math.sin(angle));
});
