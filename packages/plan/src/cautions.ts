// What the cautions of an item say for this person, the strictest first.
import type { Caution, CautionAction } from '@rhomboid/knowledge';
import { type KnownFacts, mayHold, truthOf, unknownIn } from './truth.ts';

/** The strictest caution that holds, or that may hold where unknown counts as risk. */
export interface Cautioned {
  readonly action: CautionAction | null;
  /** Why, and how otherwise: the sentences of that action. */
  readonly texts: readonly string[];
  /** Facts that would lift it if they turned out harmless. */
  readonly unknown: readonly string[];
  /** Holds by what is known, not only by what is not. */
  readonly definite: boolean;
}

const STRICTEST: readonly CautionAction[] = ['avoid', 'ask-first', 'adapt'];

export function cautioned(cautions: readonly Caution[], known: KnownFacts): Cautioned {
  const held = cautions.flatMap((caution) => {
    const definite = truthOf(caution.when, known) === 'yes';
    if (!definite && !(caution.unknownCounts && mayHold(caution.when, known))) return [];
    return [{ caution, definite }];
  });
  const action = STRICTEST.find((one) => held.some(({ caution }) => caution.action === one)) ?? null;
  const deciding = held.filter(({ caution }) => caution.action === action);
  return {
    action,
    texts: deciding.map(({ caution }) => caution.text),
    unknown: [
      ...new Set(deciding.flatMap(({ caution, definite }) => (definite ? [] : unknownIn(caution.when, known)))),
    ],
    definite: deciding.some(({ definite }) => definite),
  };
}
