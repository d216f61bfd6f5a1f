// From statistics to what may be said of each factor: tier, direction, size, days, and what stands in the way.
import { fewestToldDays, type Link, sharedDoubt, type TierState } from '@rhomboid/statistics';
import { type Candidate, fewestTold, fewestVaried } from './candidates.ts';
import { CLAIMS } from './claims.ts';
import type { DayTable } from './day-table.ts';
import { daysNeeded, type Wait } from './days-needed.ts';
import type { Frame } from './frame.ts';
import type { InsightLink, Obstacle, Tier } from './insight.ts';
import type { Standing } from './looks.ts';
import { times } from './points.ts';
import { priorOf } from './prior.ts';
import { stepOf } from './step.ts';

/** A link before it is known whether a test of it can be offered. */
export type UntestedLink = Omit<InsightLink, 'test'>;

/** Days on which both a factor and its pain were told before anything may be claimed of it. */
const FEWEST_BOTH = 20;
/** As many names of what moves with it. */
const MOST_PARTNERS = 3;

/** A link for every candidate. */
export function linksOf(frame: Frame, table: DayTable, { links, tiers }: Standing): readonly UntestedLink[] {
  const place = new Map(frame.groups.flatMap((members, k) => members.map((member) => [member, k] as const)));
  // Until something can be compared, everything that is told is on its way to it.
  const isCompared = frame.groups.length > 0;
  const compared = isCompared ? frame.groups.length : frame.candidates.length;
  const priors = frame.candidates.map((candidate) => priorOf(candidate, compared));
  const doubt = sharedDoubt(isCompared ? frame.diary.factors.map(({ prior }) => prior!) : priors);
  return frame.candidates.map((candidate, i) => {
    const k = place.get(candidate);
    const before = { noise: links.noise, prior: priors[i]!, doubt };
    if (k === undefined) return unread(candidate, table, links.painDays, before);
    const found = { before, link: links.links[k]!, state: tiers[k]!, group: frame.groups[k]! };
    const partners = found.link.partners.flatMap(({ factor }) => frame.groups[factor]!);
    return read(candidate, found, partners, table, links);
  });
}

/** What the wait for a link depends on that is not of its own numbers. */
type Before = Omit<Wait, 'stepInSd'>;

interface Found {
  readonly before: Before;
  readonly link: Link;
  readonly state: TierState;
  readonly group: readonly Candidate[];
}

/** A candidate with too little in it to be read at all. */
function unread(candidate: Candidate, table: DayTable, painDays: number, before: Before): UntestedLink {
  const lag = candidate.series.lags[0]!;
  const counts = countDays(candidate, table, lag);
  const enough = painDays >= fewestToldDays && candidate.told >= fewestToldDays;
  return {
    ...plain(candidate),
    tier: enough ? 'open' : 'watching',
    direction: null,
    since: null,
    confirmedBy: null,
    lag,
    effect: null,
    step: stepOf(candidate, 0),
    ...counts,
    daysNeeded: daysNeeded(candidate, counts.days, { ...before, stepInSd: stepInSd(candidate, 0) }),
    inclusion: before.prior,
    eValue: 1,
    movesWith: [],
    obstacles: candidate.obstacles,
    jointly: false,
  };
}

function read(
  candidate: Candidate,
  { before, link, state, group }: Found,
  partners: readonly Candidate[],
  table: DayTable,
  links: Standing['links'],
): UntestedLink {
  const counts = countDays(candidate, table, link.lag);
  const isTwin = group.length > 1;
  const isThin = Math.min(counts.daysWith, counts.daysWithout) < fewestVaried;
  const grounded = links.painDays >= fewestToldDays && counts.days >= FEWEST_BOTH && !isThin;
  const enough = links.painDays >= fewestToldDays && link.told >= fewestToldDays;
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
    ...plain(candidate),
    tier,
    direction: told ? (link.effect.mean < 0 ? 'protector' : 'trigger') : null,
    since: state.since === undefined || !(told || tier === 'no-link') ? null : table.dayAt(state.since),
    confirmedBy: tier === 'confirmed' ? 'evidence' : null,
    lag: link.lag,
    effect: told ? times(link.effect, step / link.sd) : null,
    step,
    ...counts,
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
  };
}

function plain({
  id,
  definition,
  name,
  option,
}: Candidate): Pick<InsightLink, 'factor' | 'name' | 'shape' | 'role' | 'roleTold' | 'option' | 'unit'> {
  const { shape, role, roleTold, unit } = definition;
  return { factor: id, name, shape, role, roleTold, option, unit };
}

/** A step in sd: of yes/no from without to with, whose sd is at most a half. */
function stepInSd(candidate: Candidate, sd: number): number {
  if (sd > 0) return stepOf(candidate, sd) / sd;
  const share = Math.min(0.5, Math.max(0.05, candidate.varied / Math.max(1, candidate.told)));
  return candidate.definition.shape === 'amount' || candidate.definition.shape === 'scale'
    ? 1
    : 1 / Math.sqrt(share * (1 - share));
}

/** Days on which both the factor and the pain `lag` days later were told; of these with it and without it. */
function countDays(
  { tally, cut }: Candidate,
  { pain }: DayTable,
  lag: number,
): Pick<InsightLink, 'days' | 'daysWith' | 'daysWithout'> {
  const counted = tally.countDays(pain, lag, cut);
  return { days: counted.days, daysWith: counted.with, daysWithout: counted.days - counted.with };
}
