// Which factor a name in a foreign file means: one of the knowledge where the meaning is the same, else one of one's own.
import type { Entry, FactorShape, OwnFactorEntry } from '../log/entries.ts';
import { namedEntry } from './import-event.ts';
import { plainName } from './plain-name.ts';

/** A factor as the knowledge has it; `Factor` fits. */
export interface KnownFactor {
  readonly id: string;
  readonly label: string;
  readonly shape: FactorShape | 'one-of';
  /** Empty where it has none. */
  readonly unit: string;
}

/** What a file says of a factor. A scale goes from 0 to 10; an amount may have no unit. */
export type Reading =
  | { readonly shape: 'yes-no'; readonly value: boolean }
  | { readonly shape: 'scale'; readonly value: number }
  | { readonly shape: 'amount'; readonly value: number; readonly unit: string };

/** A factor of the person's own, as it is made. */
export interface OwnFactor {
  readonly name: string;
  readonly shape: FactorShape;
  readonly unit: string;
}

export interface FactorTarget {
  readonly factor: string;
  readonly value: boolean | number;
  /** The own factor that has to be made, unless the notebook has it; null for one of the knowledge. */
  readonly own: OwnFactor | null;
  /** Label of the factor of the knowledge whose scale runs the other way, so that the value was turned round. */
  readonly turned: string | null;
}

/** Words of other programs for factors of the knowledge, by id. A word counts only where the shape fits, too. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'sleep-hours': ['hours of sleep', 'sleep hours', 'sleep duration', 'time asleep', 'hours slept', 'sleep time'],
  'sleep-quality': ['sleep quality', 'quality of sleep'],
  stress: ['stress level', 'stressed', 'stress at work'],
  tired: ['tired', 'fatigue', 'tiredness level'],
  exercise: ['exercise', 'workout', 'gym', 'training', 'sport', 'sports'],
  walk: ['walk', 'walks', 'time walking'],
  sitting: ['sitting hours', 'hours sitting', 'sitting time'],
  screen: ['screen time', 'screen hours', 'computer', 'computer work'],
  driving: ['drive', 'time driving', 'hours driving'],
  lifting: ['lifting', 'heavy lifting'],
  period: ['period', 'menstruation'],
  worked: ['work', 'worked', 'work day'],
};

/** Words for scales that run the other way: much energy is little tiredness. */
const TURNED: Readonly<Record<string, readonly string[]>> = { tired: ['energy', 'energy level'] };

/** Finds the factor for a name and a reading. A reading that the factor of the knowledge cannot hold makes an own factor. */
export function factorTarget(
  name: string,
  reading: Reading,
  factors: readonly KnownFactor[],
  named: ReadonlyMap<string, Entry> | null,
): FactorTarget {
  const plain = plainName(name);
  const turned = reading.shape === 'scale' ? factors.find(({ id }) => TURNED[id]?.includes(plain)) : undefined;
  if (reading.shape === 'scale' && turned !== undefined)
    return { factor: turned.id, value: 10 - reading.value, own: null, turned: turned.label };
  const same = findFactor(name, factors);
  const value = same === null ? null : asTold(same, reading);
  if (same !== null && value !== null) return { factor: same.id, value, own: null, turned: null };
  const own = { name: name.trim(), shape: reading.shape, unit: reading.shape === 'amount' ? reading.unit : '' };
  return { factor: ownFactor(own, plain, named), value: reading.value, own, turned: null };
}

/** The factor of the knowledge that has this label, or that other programs call so; null where there is none. */
export function findFactor(name: string, factors: readonly KnownFactor[]): KnownFactor | null {
  const plain = plainName(name);
  return factors.find(({ id, label }) => plain === plainName(label) || WORDS[id]?.includes(plain) === true) ?? null;
}

/** The reading as the factor holds it, or null where that would change what was said. */
function asTold(factor: KnownFactor, reading: Reading): boolean | number | null {
  switch (factor.shape) {
    case 'yes-no':
      return reading.shape === 'yes-no' ? reading.value : reading.value > 0;
    case 'scale':
      return reading.shape === 'scale' ? reading.value : null;
    case 'amount':
      return reading.shape === 'amount' ? converted(reading.value, reading.unit, factor.unit) : null;
    case 'one-of':
      return null;
  }
}

const MINUTES: ReadonlyMap<string, number> = new Map([
  ...['min', 'mins', 'minute', 'minutes'].map((unit) => [unit, 1] as const),
  ...['h', 'hr', 'hrs', 'hour', 'hours'].map((unit) => [unit, 60] as const),
]);

function converted(value: number, from: string, to: string): number | null {
  if (from === '' || to === '' || from.toLowerCase() === to.toLowerCase()) return value;
  const [a, b] = [MINUTES.get(from.toLowerCase()), MINUTES.get(to.toLowerCase())];
  return a === undefined || b === undefined ? null : Math.round(((value * a) / b) * 100) / 100;
}

/** An own factor of the same name and shape that is there already, else the id that every import gives it. */
function ownFactor(own: OwnFactor, plain: string, named: ReadonlyMap<string, Entry> | null): string {
  const id = namedEntry('own-factor', `${plain}|${own.shape}|${own.unit}`);
  if (named === null || named.has(id)) return id;
  const same = [...named.values()].find(
    (entry): entry is OwnFactorEntry =>
      entry.kind === 'own-factor' &&
      plainName(entry.name) === plain &&
      entry.shape === own.shape &&
      (entry.unit ?? '') === own.unit,
  );
  return same?.id ?? id;
}
