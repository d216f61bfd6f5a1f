// What a method did on one person, and what that comes to over many, with Monte-Carlo errors.

/** Claims on one person. */
export interface Outcome {
  /** True links the person has, and how many of them were claimed. */
  readonly truths: number;
  readonly hits: number;
  /** Claims of factors that cause nothing, also where they move with one that does. */
  readonly wrong: number;
}

/** A mean over people and its standard error; null where nothing was there to count. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** A method on a group of people. */
export interface Rates {
  readonly people: number;
  /** Share of all true links that were claimed. */
  readonly power: Estimate | null;
  /** False-discovery rate: the mean over people of the false share of their claims, 0 for people without claims. */
  readonly fdr: Estimate;
  /** False share of all claims of all people together: larger, for people with few links make as many errors. */
  readonly pooled: number | null;
  readonly wrongPerPerson: Estimate;
  readonly anyWrong: Estimate;
}

/** Counts claimed factors against the factors of the true links. */
export function outcomeOf(claimed: Iterable<number>, truths: ReadonlySet<number>): Outcome {
  let hits = 0;
  let wrong = 0;
  for (const factor of new Set(claimed)) {
    if (truths.has(factor)) hits++;
    else wrong++;
  }
  return { truths: truths.size, hits, wrong };
}

/** Rates over people; at least one. */
export function ratesOf(outcomes: readonly Outcome[]): Rates {
  const truths = sum(outcomes.map((outcome) => outcome.truths));
  const hits = sum(outcomes.map((outcome) => outcome.hits));
  const wrong = sum(outcomes.map((outcome) => outcome.wrong));
  const found = outcomes.filter((outcome) => outcome.truths > 0).map((outcome) => outcome.hits / outcome.truths);
  return {
    people: outcomes.length,
    power: truths > 0 ? { value: hits / truths, error: estimateOf(found).error } : null,
    fdr: estimateOf(outcomes.map((outcome) => outcome.wrong / Math.max(1, outcome.wrong + outcome.hits))),
    pooled: hits + wrong > 0 ? wrong / (hits + wrong) : null,
    wrongPerPerson: estimateOf(outcomes.map((outcome) => outcome.wrong)),
    anyWrong: estimateOf(outcomes.map((outcome) => Number(outcome.wrong > 0))),
  };
}

/** Mean and its standard error; 0 of nothing. */
export function estimateOf(values: readonly number[]): Estimate {
  if (values.length === 0) return { value: 0, error: 0 };
  const value = sum(values) / values.length;
  const squares = sum(values.map((each) => (each - value) ** 2));
  return { value, error: values.length > 1 ? Math.sqrt(squares / (values.length - 1) / values.length) : 0 };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
