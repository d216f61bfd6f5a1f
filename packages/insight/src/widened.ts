// More room for numbers that are kept by day.

/** `into`, which has room for more, with what is in `from`. */
export function widened<Numbers extends Float64Array | Uint32Array | Uint8Array>(
  from: Numbers,
  into: Numbers,
): Numbers {
  into.set(from);
  return into;
}
