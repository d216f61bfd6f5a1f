// Links after the person's own tests have spoken, in the order in which they are told.
import type { Day } from '@rhomboid/ground';
import { fewestToldDays } from '@rhomboid/statistics';
import type { Insight, InsightLink, ReliefInsight, Tier } from './insight.ts';
import type { SettledTest } from './verdicts.ts';

/**
 * A test that settled confirms its link, whatever the days before seemed to say: lots were drawn, so nothing else can have
 * chosen the days. One that found too little rules it out, unless the evidence of all days holds against any doubt.
 */
export function withTest(link: InsightLink, test: SettledTest | undefined, painDays: number): InsightLink {
  if (test === undefined || painDays < fewestToldDays) return link;
  if (test.verdict === 'too-small') {
    if (link.tier === 'confirmed') return link;
    return { ...link, tier: 'no-link', direction: null, since: test.on, effect: null, daysNeeded: 0, jointly: false };
  }
  return {
    ...link,
    tier: 'confirmed',
    direction: test.verdict === 'helps' ? 'protector' : 'trigger',
    since: test.on,
    confirmedBy: 'experiment',
    lag: test.lag,
    effect: test.effect,
    step: 1,
    daysNeeded: 0,
    obstacles: link.obstacles.filter((obstacle) => obstacle !== 'twin'),
    jointly: false,
  };
}

const RANKS: Readonly<Record<Tier, number>> = { confirmed: 0, likely: 1, hint: 2, 'no-link': 3, open: 4, watching: 5 };

/** Claims first, the strongest first; by name within a tier. */
export function byTier(a: InsightLink, b: InsightLink): number {
  return RANKS[a.tier] - RANKS[b.tier] || compare(a.name, b.name) || compare(a.factor, b.factor);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What a notebook says in which no day was told. */
export function emptyInsight(today: Day, relief: readonly ReliefInsight[]): Insight {
  return {
    today,
    from: null,
    painDays: 0,
    days: 0,
    untilClaims: fewestToldDays,
    links: [],
    relief,
    flares: { flares: [], warned: false, gap: null, length: null },
    outlook: null,
    noOutlook: 'too-few-days',
    leftOut: [],
    notes: [],
  };
}
