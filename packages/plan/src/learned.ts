// What a person's notebook has taught about them, in the plain shape that a plan reads. Who reads diaries stands beside this
// package, not below it: a host hands the answers over.

/** One thing learned. Counts only; never a medicine. */
export interface Learned {
  /** Id of a factor, of an own factor, or of a treatment as `treatment:heat`, `treatment:other:A-23`. */
  readonly factor: string;
  readonly name: string;
  /** `settled` by a fair test; `confirmed` and `likely` by days; `hint` may be chance. */
  readonly sure: 'settled' | 'confirmed' | 'likely' | 'hint';
  /** Less pain with it, more pain, or (by a test alone) no difference that one would notice. */
  readonly way: 'helps' | 'harms' | 'nothing';
  /** It is told as an amount or on a scale: days with more of it against days with less. */
  readonly amount: boolean;
  /** The difference shows on a later day. */
  readonly later: boolean;
  /** Days that were compared. */
  readonly daysWith: number;
  readonly daysWithout: number;
}

/** What is read of a link between a factor and pain. */
export interface LinkRead {
  readonly factor: string;
  readonly name: string;
  readonly shape: 'yes-no' | 'amount' | 'scale' | 'one-of';
  readonly tier: 'watching' | 'open' | 'hint' | 'likely' | 'confirmed' | 'no-link';
  readonly direction: 'trigger' | 'protector' | null;
  readonly confirmedBy: 'evidence' | 'experiment' | null;
  readonly lag: number;
  readonly daysWith: number;
  readonly daysWithout: number;
}

/** What is read of a fair test. */
export interface TestRead {
  readonly entry: { readonly subject: string; readonly start: string };
  readonly verdict: string;
  readonly daysWith: number;
  readonly daysWithout: number;
}

/** Begins the key of every medicine. */
const MEDICINE = 'medicine:';

/** What links and fair tests teach, in the order of the links. Medicines teach a plan nothing: it never names one. */
export function learnedFrom(links: readonly LinkRead[], tests: readonly TestRead[]): readonly Learned[] {
  return links.flatMap((link): readonly Learned[] => {
    const { factor, name, shape, tier, direction, confirmedBy, lag } = link;
    if (factor.startsWith(MEDICINE)) return [];
    const told = { factor, name, amount: shape === 'amount' || shape === 'scale', later: lag > 0 };
    if (confirmedBy === 'experiment' && direction !== null) {
      const way = direction === 'protector' ? 'helps' : 'harms';
      const test = lastWith(tests, factor, way) ?? link;
      return [{ ...told, sure: 'settled', way, amount: false, later: false, ...countsOf(test) }];
    }
    const little = tier === 'no-link' ? lastWith(tests, factor, 'too-small') : undefined;
    if (little !== undefined)
      return [{ ...told, sure: 'settled', way: 'nothing', amount: false, later: false, ...countsOf(little) }];
    if (direction === null || (tier !== 'hint' && tier !== 'likely' && tier !== 'confirmed')) return [];
    return [{ ...told, sure: tier, way: direction === 'protector' ? 'helps' : 'harms', ...countsOf(link) }];
  });
}

/** The test of a factor that came to this verdict last. */
function lastWith(tests: readonly TestRead[], subject: string, verdict: string): TestRead | undefined {
  return tests
    .filter((test) => test.entry.subject === subject && test.verdict === verdict)
    .reduce<TestRead | undefined>(
      (last, test) => (last === undefined || test.entry.start > last.entry.start ? test : last),
      undefined,
    );
}

function countsOf({ daysWith, daysWithout }: Pick<LinkRead, 'daysWith' | 'daysWithout'>) {
  return { daysWith, daysWithout };
}
