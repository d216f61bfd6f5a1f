// What a notebook may say of a factor, and the machine that decides it from one look after the other. No words.
import type { Link, Links } from '../links.ts';

/**
 * How far a factor has come. `watching`: fewer than 28 told days, or nothing to say yet. `no-link`: an effect worth
 * noticing is unlikely. `hint`: a question, may vanish. `likely`: may be told, for its chance is high, or for evidence that
 * does not lean on the prior bears the hint out. `confirmed`: both; or settled by a randomised test of the person's own.
 */
export type Tier = 'watching' | 'no-link' | 'hint' | 'likely' | 'confirmed';

/** Where a factor stands at the last look. A look is a day on which pain was told. */
export interface TierState {
  readonly tier: Tier;
  /** Day on which the present tier was reached, without a break since; undefined if before what was looked at, or never. */
  readonly since: number | undefined;
  /** Looks in a row at which what the tier asks for has held, this one included; 0 for `watching`. */
  readonly heldFor: number;
}

/** Told days of pain, and of the factor, before anything is claimed of it. */
export const fewestToldDays = 28;
/** Looks in a row at which a claim must hold before it is told. */
export const looksHeld = 5;
/** Inclusion from which a factor may become a hint, and likely. */
export const hintInclusion = 0.8;
export const likelyInclusion = 0.9;
/** Chance of an effect below 0.3 points per sd from which a factor may be ruled out. */
export const negligibleChance = 0.9;

/** The rules of tiers, as bits. */
const RULE = { hint: 1, likely: 2, confirmed: 4, negligible: 8 } as const;

/** What tiers must know of one evening: the rules that each factor keeps, before any has to hold. */
export type Look = Uint8Array;

/** The rules that each factor keeps tonight; `priors`: chance of each factor before the diary. */
export function lookOf(found: Links, priors: readonly number[]): Look {
  const look = new Uint8Array(found.links.length);
  if (found.noise === undefined || found.painDays < fewestToldDays) return look;
  for (let k = 0; k < look.length; k++) look[k] = rulesKept(found.links[k]!, priors[k]!);
  return look;
}

function rulesKept(link: Link, prior: number): number {
  if (link.told < fewestToldDays) return 0;
  const inclusion = link.sd > 0 ? link.inclusion : 0;
  return (
    (inclusion >= hintInclusion ? RULE.hint : 0) |
    (inclusion >= likelyInclusion ? RULE.likely : 0) |
    (link.isConfirmed ? RULE.confirmed : 0) |
    (chanceAtEvenOdds(link, prior) >= negligibleChance ? RULE.negligible : 0)
  );
}

/** Looks in a row at which one factor has kept each rule, and where that has brought it. */
interface Run {
  hint: number;
  likely: number;
  confirmed: number;
  negligible: number;
  tier: Tier;
  since: number | undefined;
  heldFor: number;
}

/** Follows all factors from look to look. The same looks give the same tiers; nothing else comes in. */
export class TierMachine {
  private readonly settled: ReadonlyMap<number, number>;
  private readonly isCut: boolean;
  private readonly runs: Run[];
  private looks = 0;

  /**
   * `settled`: day on which a randomised test settled a factor; `isCut`: whether there were looks before the first, so
   * that what holds from it on may have held before.
   */
  constructor(factors: number, settled: ReadonlyMap<number, number> = new Map(), isCut: boolean = false) {
    this.settled = settled;
    this.isCut = isCut;
    const counts = { hint: 0, likely: 0, confirmed: 0, negligible: 0 };
    this.runs = Array.from({ length: factors }, () => ({
      ...counts,
      tier: 'watching',
      since: undefined,
      heldFor: 0,
    }));
  }

  /** Takes in what the diary says on the evening of `day`; looks come in order of days. */
  look(day: number, look: Look): void {
    this.looks++;
    for (let k = 0; k < this.runs.length; k++) {
      const run = this.runs[k]!;
      const kept = look[k]!;
      run.hint = kept & RULE.hint ? run.hint + 1 : 0;
      run.likely = kept & RULE.likely ? run.likely + 1 : 0;
      run.confirmed = kept & RULE.confirmed ? run.confirmed + 1 : 0;
      run.negligible = kept & RULE.negligible ? run.negligible + 1 : 0;
      this.move(day, k, run);
    }
  }

  /** Where each factor stands after the last look. */
  states(): readonly TierState[] {
    return this.runs.map(({ tier, since, heldFor }) => ({ tier, since, heldFor }));
  }

  private move(day: number, k: number, run: Run): void {
    const before = run.tier;
    const settledOn = this.settled.get(k);
    run.tier = settledOn === undefined ? tierOf(run) : 'confirmed';
    run.heldFor = looksSince(run, settledOn !== undefined);
    if (settledOn !== undefined) run.since = settledOn;
    else if (run.tier === 'watching') run.since = undefined;
    // What has held at every look since a cut may have been reached before it.
    else if (run.tier !== before) run.since = this.isCut && run.heldFor === this.looks ? undefined : day;
  }
}

function tierOf(run: Run): Tier {
  const isSure = run.likely >= looksHeld;
  const isHint = run.hint >= looksHeld;
  // E-values are of one factor at a time, and blind to which came first: one that only moves with a true link, or answers
  // to pain, has a large one, but is no hint.
  const isBorneOut = isHint && run.confirmed > 0;
  if (isSure && isBorneOut) return 'confirmed';
  if (isSure || isBorneOut) return 'likely';
  if (isHint) return 'hint';
  return run.negligible >= looksHeld ? 'no-link' : 'watching';
}

/** Looks in a row at which what the tier asks for has held. */
function looksSince(run: Run, isSettled: boolean): number {
  if (isSettled) return Math.max(run.confirmed, 1);
  switch (run.tier) {
    case 'confirmed':
      return Math.min(run.confirmed, run.likely);
    case 'likely':
      return Math.max(run.likely, Math.min(run.confirmed, run.hint));
    case 'hint':
      return run.hint;
    case 'no-link':
      return run.negligible;
    case 'watching':
      return 0;
  }
}

/**
 * P(|effect| < 0.3 points per sd) for someone who held a link as likely as not. With the prior of the diary this chance
 * is above 0.9 before any day is told: a prior alone must not rule anything out.
 */
function chanceAtEvenOdds(link: Link, prior: number): number {
  if (link.sd === 0) return 0;
  const inside = link.inclusion / prior;
  const outside = (1 - link.inclusion) / (1 - prior);
  return 1 - (1 - link.negligible) / prior / (inside + outside);
}
