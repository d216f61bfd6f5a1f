// Whom the bench is run on: worlds by name, and what is known of a person beforehand.
import { random } from '@rhomboid/ground';
import { hostileWorlds, type Person, referenceWorld, simulatePerson, type World } from '@rhomboid/statistics';

/** Worlds beside the hostile ones. */
const worlds: Readonly<Record<string, World>> = {
  reference: referenceWorld,
  backfilled: { ...referenceWorld, isBackfilled: true },
  eightCandidates: { ...referenceWorld, binary: 4, ordinal: 2, automatic: 2 },
  ...hostileWorlds,
};

/** What the knowledge says beforehand: nothing, something that helps, or something that misleads. */
export type Priors = 'none' | 'right' | 'wrong';

/** Share of the true and of the null factors that the knowledge raises to this chance. */
const RAISED = 0.35;
const SHARES = { right: [0.6, 0.2], wrong: [0, 0.3] } as const;

/** The person of a seed, and the factors that are truly at work. */
export function personOf(
  world: string,
  days: number,
  seed: number,
  priors: Priors = 'none',
): { readonly person: Person; readonly truths: ReadonlySet<number> } {
  const person = simulatePerson(worlds[world]!, days, seed);
  const truths = new Set(person.truth.links.map(({ factor }) => factor));
  if (priors === 'none') return { person, truths };
  const dice = random(seed + 1e6);
  const [ofTrue, ofNull] = SHARES[priors];
  const factors = person.diary.factors.map((factor, k) =>
    dice() < (truths.has(k) ? ofTrue : ofNull) ? { ...factor, prior: RAISED } : factor,
  );
  return { person: { ...person, diary: { ...person.diary, factors } }, truths };
}
