// The last looks at a diary, kept while they still hold: what each evening with pain said, and the tiers that follow.
import {
  type DaysSoFar,
  type Diary,
  fewestToldDays,
  findLinks,
  type Links,
  LinkWatch,
  type Look,
  lookOf,
  TierMachine,
  type TierState,
} from '@rhomboid/statistics';
import type { Frame } from './frame.ts';

/** So many evenings back tiers are replayed: held claims need 5, the rest shows since when. */
const LOOKS = 12;
/** Of every sampler: the same days give the same insight. */
const SEED = 1;
/** What past forecasts leaned on needs no exact chances. */
const HINT_SWEEPS = 600;
/** Links for forecasts are read from at most so many days before. */
const HINT_DAYS = 400;
/** And read anew every so many days. */
export const HINT_EVERY = 28;

/** What the last look says. */
export interface Standing {
  readonly links: Links;
  readonly tiers: readonly TierState[];
}

/** Remembers what was found. The same frame and days give the same, whatever was remembered. */
export class Looks {
  #key = -1;
  /** Has taken in the days before `#pushed`. */
  #watch: LinkWatch | null = null;
  #pushed = 0;
  readonly #looks = new Map<number, { readonly links: Links; readonly look: Look }>();
  readonly #hints = new Map<number, Links>();

  /** Forgets what leaned on days at or after `index`, and everything when the frame is another. */
  keep(frame: Frame, index: number): void {
    const all = frame.key !== this.#key;
    this.#key = frame.key;
    if (all || index < this.#pushed) this.#watch = null;
    for (const look of this.#looks.keys()) if (all || look >= index) this.#looks.delete(look);
    // A checkpoint reads the days before it.
    for (const day of this.#hints.keys()) if (all || day > index) this.#hints.delete(day);
  }

  /** The tiers of tonight, as evening after evening would have reached them. */
  standing({ days: until, diary }: Frame, onStep: (done: number, of: number) => void): Standing {
    const { days, isCut } = lastLooks(diary, until);
    const machine = new TierMachine(diary.factors.length, undefined, isCut);
    let links: Links | undefined;
    days.forEach((day, i) => {
      const known = this.#looks.get(day) ?? this.#lookOn(diary, day);
      this.#looks.set(day, known);
      links = known.links;
      machine.look(day, known.look);
      onStep(i + 1, days.length);
    });
    for (const day of this.#looks.keys()) if (days[0] !== undefined && day < days[0]) this.#looks.delete(day);
    return { links: links ?? findLinks(slice(diary, 0, 0)), tiers: machine.states() };
  }

  /** What was known before day `checkpoint`, a multiple of `HINT_EVERY`. */
  hints({ diary }: Frame, checkpoint: number): Links {
    let links = this.#hints.get(checkpoint);
    if (links === undefined) {
      const from = Math.max(0, checkpoint - HINT_DAYS);
      links = findLinks(slice(diary, from, checkpoint), { seed: SEED, sweeps: HINT_SWEEPS });
      this.#hints.set(checkpoint, links);
    }
    return links;
  }

  #lookOn(diary: DaysSoFar, day: number): { readonly links: Links; readonly look: Look } {
    const links = this.#linksOn(diary, day);
    const priors = diary.factors.map(({ prior }) => prior!);
    return { links, look: lookOf(links, priors) };
  }

  /** Links on the evening of a told day: they depend on the days up to it, not on what was read before. */
  #linksOn({ firstWeekday, pain, factors }: DaysSoFar, day: number): Links {
    if (this.#watch === null || this.#pushed > day + 1) {
      const frame = {
        firstWeekday,
        factors: factors.map(({ lags, prior, isBeforePain }) => ({ lags, prior: prior!, isBeforePain: isBeforePain! })),
      };
      this.#watch = new LinkWatch(frame, { seed: SEED });
      this.#pushed = 0;
    }
    const values = new Float64Array(factors.length);
    for (; this.#pushed <= day; this.#pushed++) {
      const at = this.#pushed;
      for (let k = 0; k < values.length; k++) values[k] = valueAt(factors[k]!, at);
      this.#watch.push({ pain: valueAt(pain, at), factors: values });
    }
    return this.#watch.read();
  }
}

function valueAt({ values, known }: Diary['pain'], day: number): number {
  return known[day] === 1 ? values[day]! : Number.NaN;
}

/** Days `from` to before `to` of a diary: views, no copies. */
function slice(diary: DaysSoFar, from: number, to: number): Diary {
  const cut = <S extends Diary['pain']>(series: S): S => ({
    ...series,
    values: series.values.subarray(from, to),
    known: series.known.subarray(from, to),
  });
  return {
    days: to - from,
    firstWeekday: (diary.firstWeekday + from) % 7,
    pain: cut(diary.pain),
    factors: diary.factors.map(cut),
  };
}

/**
 * The days of the last looks, ascending: those on which something may be claimed, or where there are none the last told
 * day. `isCut`: there were such looks before.
 */
function lastLooks(
  { pain: { known } }: DaysSoFar,
  until: number,
): { readonly days: readonly number[]; readonly isCut: boolean } {
  let told = 0;
  for (let day = 0; day < until; day++) told += known[day]!;
  const first = Math.max(fewestToldDays, told + 1 - LOOKS) - 1;
  const looks = told > first ? told - first : Math.min(1, told);
  const days: number[] = [];
  for (let day = until - 1; days.length < looks; day--) if (known[day] === 1) days.push(day);
  return { days: days.reverse(), isCut: first >= fewestToldDays };
}
