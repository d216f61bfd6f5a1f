// More room for a column of numbers that grows.

/** Gives `into`, which is longer, with the numbers of `from` at its begin. */
export function widened<Numbers extends Float64Array | Uint32Array | Uint8Array | Int8Array>(
  from: Numbers,
  into: Numbers,
): Numbers {
  into.set(from);
  return into;
}
