// The ways a caller can break this package's contract. They are bugs in the caller, so they throw.

/** Numbers or shapes that are no diary: not finite where told, lengths that disagree, lags out of range. */
export class DiaryShapeError extends Error {
  override readonly name = 'DiaryShapeError';
}

/** More factors than can be compared at once; the caller must choose. */
export class TooManyFactorsError extends Error {
  override readonly name = 'TooManyFactorsError';
}
