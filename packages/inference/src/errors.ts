// The two ways a caller can break this package's contract. Both are bugs in the caller, so both throw.

/** A model specification whose shape or numbers make no probability model. */
export class ModelShapeError extends Error {
  override readonly name = 'ModelShapeError';
}

/** An observation vector (or a cause, feature or state number) that does not belong to the model. */
export class ObservationError extends Error {
  override readonly name = 'ObservationError';
}
