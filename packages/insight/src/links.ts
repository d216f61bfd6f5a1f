// From statistics to what may be said of each factor: tier, direction, size, days, and what stands in the way.
import { fewestToldDays, type Link, sharedDoubt, type TierState } from '@rhomboid/statistics';
import { type Candidate, fewestTold, fewestVaried } from './candidates.ts';
import { CLAIMS } from './claims.ts';
import type { DayTable } from './day-table.ts';
import { daysNeeded, type Wait } from './days-needed.ts';
import type { Definition } from './definition.ts';
import type { Frame } from './frame.ts';
import type { InsightLink, Obstacle, Tier } from './insight.ts';
import type { Standing } from './looks.ts';
import { times } from './points.ts';
import { priorOf } from './prior.ts';
import { stepOf } from './step.ts';

/** Days on which both a factor and its pain were told before anything may be claimed of it. */
const FEWEST_BOTH = 20;
/** As many names of what moves with it. */
const MOST_PARTNERS = 3;

/** Whether a fair test can be offered of what is defined so. */
type TestOf = (definition: Definition) => InsightLink['test'];

/** A link for every candidate. */
export function linksOf(
  frame: Frame,
  table: DayTable,
  { links, tiers }: Standing,
  testOf: TestOf,
): readonly InsightLink[] {
  const place = new Map<Candidate, number>();
  frame.groups.forEach((members, k) => {
    for (const member of members) place.set(member, k);
  });
  // Until something can be compared, everything that is told is on its way to it.
  const isCompared = frame.groups.length > 0;
  const compared = isCompared ? frame.groups.length : frame.candidates.length;
  const priors = frame.candidates.map((candidate) => priorOf(candidate, compared));
  const doubt = sharedDoubt(isCompared ? frame.diary.factors.map(({ prior }) => prior!) : priors);
  return frame.candidates.map((candidate, i) => {
    const k = place.get(candidate);
    const prior = priors[i]!;
    const link = k === undefined ? silent(candidate, prior) : links.links[k]!;
    return read(candidate, table, {
      before: { noise: links.noise, prior, doubt },
      painDays: links.painDays,
      link,
      state: k === undefined ? NO_STATE : tiers[k]!,
      group: k === undefined ? [] : frame.groups[k]!,
      partners: link.partners.flatMap(({ factor }) => frame.groups[factor]!),
      test: testOf(candidate.definition),
    });
  });
}

/** What is read of a link. */
type Found = Pick<Link, 'inclusion' | 'lag' | 'effect' | 'sd' | 'told' | 'eValue' | 'partners'>;

/** A candidate with too little in it to be compared: the diary says nothing of it. */
function silent({ series, told }: Candidate, inclusion: number): Found {
  return { inclusion, lag: series.lags[0]!, effect: NO_EFFECT, sd: 0, told, eValue: 1, partners: [] };
}

const NO_EFFECT: Link['effect'] = { mean: 0, low: 0, high: 0, given: undefined };
const NO_STATE: TierState = { tier: 'watching', since: undefined, heldFor: 0 };

/** What a link is read from, beside its candidate and the days. */
interface Grounds {
  /** What the wait for a link depends on that is not of its own numbers. */
  readonly before: Omit<Wait, 'stepInSd'>;
  readonly painDays: number;
  readonly link: Found;
  readonly state: TierState;
  /** Twins of the candidate, itself among them, and what else moves with it. */
  readonly group: readonly Candidate[];
  readonly partners: readonly Candidate[];
  readonly test: InsightLink['test'];
}

function read(
  candidate: Candidate,
  table: DayTable,
  { before, painDays, link, state, group, partners, test }: Grounds,
): InsightLink {
  const { definition } = candidate;
  const counts = candidate.tally.countDays(table.pain, link.lag, candidate.cut);
  const daysWithout = counts.days - counts.with;
  const isTwin = group.length > 1;
  const isThin = Math.min(counts.with, daysWithout) < fewestVaried;
  const grounded = painDays >= fewestToldDays && counts.days >= FEWEST_BOTH && !isThin;
  const enough = painDays >= fewestToldDays && link.told >= fewestToldDays;
  const reached: Tier = state.tier === 'watching' ? (enough ? 'open' : 'watching') : state.tier;
  const claims = CLAIMS.has(reached);
  const tier: Tier = claims && (isTwin || !grounded) ? (enough ? 'open' : 'watching') : reached;
  const told = CLAIMS.has(tier);
  const step = stepOf(candidate, link.sd);
  const obstacles: Obstacle[] = [...candidate.obstacles];
  if (isTwin) obstacles.push('twin');
  if (counts.days < fewestTold && !obstacles.includes('few-days')) obstacles.unshift('few-days');
  if (isThin && counts.days >= fewestTold && !obstacles.includes('no-variation')) obstacles.unshift('no-variation');
  const others = [...group.filter((other) => other !== candidate), ...partners].slice(0, MOST_PARTNERS);
  return {
    factor: candidate.id,
    name: candidate.name,
    shape: definition.shape,
    role: definition.role,
    roleTold: definition.roleTold,
    option: candidate.option,
    tier,
    direction: told ? (link.effect.mean < 0 ? 'protector' : 'trigger') : null,
    since: state.since === undefined || !(told || tier === 'no-link') ? null : table.dayAt(state.since),
    confirmedBy: tier === 'confirmed' ? 'evidence' : null,
    lag: link.lag,
    effect: told ? times(link.effect, step / link.sd) : null,
    step,
    unit: definition.unit,
    days: counts.days,
    daysWith: counts.with,
    daysWithout,
    daysNeeded:
      told || tier === 'no-link'
        ? 0
        : isTwin
          ? null
          : daysNeeded(candidate, counts.days, { ...before, stepInSd: stepInSd(candidate, link.sd) }),
    inclusion: link.inclusion,
    eValue: link.eValue,
    movesWith: others.map(({ id, name }) => ({ factor: id, name })),
    obstacles,
    jointly: isTwin && claims && grounded,
    test,
  };
}

/** A step in sd: of yes/no from without to with, whose sd is at most a half. */
function stepInSd(candidate: Candidate, sd: number): number {
  if (sd > 0) return stepOf(candidate, sd) / sd;
  const share = Math.min(0.5, Math.max(0.05, candidate.varied / Math.max(1, candidate.told)));
  return candidate.definition.shape === 'amount' || candidate.definition.shape === 'scale'
    ? 1
    : 1 / Math.sqrt(share * (1 - share));
}
