// Which page to ask next: emergencies first, then what may still change the level, then what tells causes apart.
import { expectedGain, type Melted, melted, outcomeProbabilities } from '@rhomboid/inference';
import type { Knowledge } from '@rhomboid/knowledge';
import type { Appraisal } from './appraise.ts';
import type { Facts } from './facts.ts';
import { answeredPages, MAP_PAGE, openPages, type Page, pagesAgain } from './pages.ts';
import { fireAll, type Rank, rankOf, reachable } from './rules.ts';

export interface Chosen {
  readonly page: Page;
  /** Share of the way that is done, 0 to 1. */
  readonly share: number;
  /** At most this many pages are left, this one included. */
  readonly left: number;
}

export interface AskLimits {
  /** Pages in all, after which nothing more is asked. */
  readonly mostPages: number;
  /** Pages of one's choice after the fixed ones. */
  readonly mostAdaptive: number;
  /** Below this gain a page is not worth the person's time. */
  readonly leastGain: number;
}

export const LIMITS: AskLimits = { mostPages: 20, mostAdaptive: 14, leastGain: 0.02 };

/** What it is worth, in needless visits, to be sure that the true cause is among the first three shown. */
const WORTH_OF_FIRST_THREE = 0.75;
/** What one nat of certainty on the cause is worth on top, while the first three causes hold no probability at all. */
const WORTH_OF_NAT_IN_DOUBT = 0.22;
/** What one nat of certainty on whether someone must be seen today is worth, as a share of one of them missed. */
const WORTH_OF_NAT_OF_DANGER = 0.4;
/** What one level of missed urgency is worth when a rule is one answer away from firing. */
const WORTH_OF_LEVEL = 0.3;

/** The next page, or null: an ambulance rule holds, nothing could change, or the person has been asked enough. */
export function chooseNext(
  knowledge: Knowledge,
  now: Appraisal,
  given: readonly string[],
  limits: AskLimits = LIMITS,
): Chosen | null {
  if (now.byRules === rankOf('ambulance')) return null;
  const open = openPages(knowledge, now.facts);
  const answered = answeredPages(knowledge, given);
  const fixed = fixedPage(knowledge, now, open);
  const stages = stagesOf(knowledge);
  const adaptive = [...answered].filter((id) => !stages.fixed.includes(id)).length;
  const fixedDone = stages.fixed.filter((id) => answered.has(id)).length;
  const share = progress(fixedDone, stages.fixed.length, adaptive, limits);
  if (fixed !== null) return { page: fixed, share, left: stages.fixed.length - fixedDone + limits.mostAdaptive };
  if (answered.size >= limits.mostPages || adaptive >= limits.mostAdaptive) return null;
  // A list that was not sure as a whole may be worth more, sign by sign, than a new page.
  const again = pagesAgain(knowledge, now.facts);
  const best = bestPage(now, [...open, ...again], knowledge);
  if (best === null || best.gain < limits.leastGain) return null;
  return { page: best.page, share, left: Math.max(1, limits.mostAdaptive - adaptive + again.length) };
}

/**
 * The first urgent page that is still open, where no ambulance rule holds: what `chooseNext` would give, found by rules
 * alone, so that a person in need sees the first page before any probability is worked out.
 */
export function urgentPage(
  knowledge: Knowledge,
  facts: Facts,
  given: readonly string[],
  limits: AskLimits = LIMITS,
): Chosen | null {
  const { fixed } = stagesOf(knowledge);
  const open = openPages(knowledge, facts);
  const page = firstUrgent(knowledge, open);
  if (page === null || fireAll(knowledge, facts)[0]?.rank === rankOf('ambulance')) return null;
  const answered = answeredPages(knowledge, given);
  const done = fixed.filter((id) => answered.has(id)).length;
  const adaptive = [...answered].filter((id) => !fixed.includes(id)).length;
  return {
    page,
    share: progress(done, fixed.length, adaptive, limits),
    left: fixed.length - done + limits.mostAdaptive,
  };
}

function firstUrgent(knowledge: Knowledge, open: readonly Page[]): Page | null {
  const { fixed } = stagesOf(knowledge);
  const urgent = fixed.slice(0, fixed.indexOf(MAP_PAGE)).find((id) => open.some((page) => page.id === id));
  return open.find((page) => page.id === urgent) ?? null;
}

/** Grows with every page and never reaches 1 before the end. */
function progress(fixedDone: number, fixedAll: number, adaptive: number, limits: AskLimits): number {
  return (0.75 * fixedDone) / Math.max(1, fixedAll) + (0.25 * adaptive) / (limits.mostAdaptive + 1);
}

const stageCache = new WeakMap<Knowledge, { readonly fixed: readonly string[] }>();

/** Pages that everyone is asked, in order: urgent screens, the map, the core pages. */
function stagesOf(knowledge: Knowledge): { readonly fixed: readonly string[] } {
  const known = stageCache.get(knowledge);
  if (known !== undefined) return known;
  const pagesOf = (stage: string): readonly string[] => {
    const ids = new Set(knowledge.findings.filter((f) => f.stage === stage && f.screen !== '').map((f) => f.screen));
    return knowledge.screens.map((screen) => screen.id).filter((id) => ids.has(id));
  };
  const stages = { fixed: [...pagesOf('urgent'), MAP_PAGE, ...pagesOf('core')] };
  stageCache.set(knowledge, stages);
  return stages;
}

function fixedPage(knowledge: Knowledge, now: Appraisal, open: readonly Page[]): Page | null {
  const byId = new Map(open.map((page) => [page.id, page]));
  const { fixed } = stagesOf(knowledge);
  const map = fixed.indexOf(MAP_PAGE);
  const urgent = firstUrgent(knowledge, open);
  if (urgent !== null) return urgent;
  const leaned = leanedOn(now);
  const again = pagesAgain(knowledge, now.facts).find((page) => page.findings.some(({ id }) => leaned.has(id)));
  if (again !== undefined) return again;
  const clarifying = mostUrgentClarification(now, open, knowledge);
  if (clarifying !== null) return clarifying;
  const located = now.facts.has('loc') || now.facts.has('site');
  const rest = fixed.slice(map).find((id) => byId.has(id) && !(id === MAP_PAGE && located));
  return rest === undefined ? null : byId.get(rest)!;
}

/** Unsure answers that the level rests on, where it is same-day or more urgent. */
function leanedOn(now: Appraisal): ReadonlySet<string> {
  if (now.rank > rankOf('same-day')) return new Set();
  return new Set([
    ...now.firings.filter((firing) => firing.rank <= rankOf('same-day')).flatMap((firing) => firing.doubt),
    ...now.doubted,
  ]);
}

/** A follow-up question that could make the level more urgent, the most urgent first. */
function mostUrgentClarification(now: Appraisal, open: readonly Page[], knowledge: Knowledge): Page | null {
  const reach = reachable(knowledge, now.facts);
  let best: { page: Page; rank: Rank } | null = null;
  for (const page of open) {
    const [finding] = page.findings;
    if (finding?.stage !== 'clarify') continue;
    const rank = Math.min(...page.findings.map((f) => reach.get(f.id) ?? now.rank), excuseRank(finding.id, now));
    if (rank < now.rank && (best === null || rank < best.rank)) best = { page, rank };
  }
  return best?.page ?? null;
}

/** A follow-up may also settle an emergency down: worth asking when a rule that leads stands on its unknown excuse. */
function excuseRank(finding: string, now: Appraisal): Rank {
  const leads = now.firings.filter((firing) => firing.rank === now.byRules);
  const excuses = leads.some((firing) => JSON.stringify(firing.step.when).includes(`"finding":"${finding}"`));
  return excuses ? now.rank - 1 : now.rank;
}

interface Gain {
  readonly page: Page;
  readonly gain: number;
}

function bestPage(now: Appraisal, open: readonly Page[], knowledge: Knowledge): Gain | null {
  const ahead = melted(now.model, now.formPosterior);
  const nats = expectedGain(ahead.model, now.observations, ahead.posterior);
  const reach = reachable(knowledge, now.facts);
  const worth = WORTH_OF_NAT_IN_DOUBT * (1 - firstThree(ahead.posterior));
  for (let feature = 0; feature < nats.length; feature++) nats[feature]! *= worth;
  const misses = missesOf(knowledge);
  let best: Gain | null = null;
  for (const page of open) {
    const gain = page.findings.reduce((sum, finding) => sum + gainOf(finding.id, now, ahead, nats, reach, misses), 0);
    if (best === null || gain > best.gain) best = { page, gain };
  }
  return best;
}

/** Weight that lies with the three heaviest causes. */
function firstThree(weights: Float64Array): number {
  let [first, second, third] = [0, 0, 0];
  for (const weight of weights) {
    if (weight > first) [first, second, third] = [weight, first, second];
    else if (weight > second) [second, third] = [weight, second];
    else if (weight > third) third = weight;
  }
  return first + second + third;
}

/** How much more probability the first three causes are expected to hold after one more answer. */
function firstThreeGain({ model, posterior }: Melted, feature: number): number {
  const weights = new Float64Array(model.causes);
  let after = 0;
  for (let state = 0; state < model.states[feature]!; state++) {
    const row = (model.firstRow[feature]! + state) * model.causes;
    for (let cause = 0; cause < model.causes; cause++) weights[cause] = posterior[cause]! * model.table[row + cause]!;
    after += firstThree(weights);
  }
  return Math.max(0, after - firstThree(posterior));
}

/** The worth of asking one finding; `gains` holds for each feature the worth of what it teaches of the cause. */
function gainOf(
  finding: string,
  now: Appraisal,
  ahead: Melted,
  gains: Float64Array,
  reach: ReadonlyMap<string, Rank>,
  misses: readonly Miss[],
): number {
  const features = now.clinical.featuresOf.get(finding) ?? [];
  let gain = 0;
  let alarming = features.length === 0 ? 0.02 : 0;
  for (const feature of features) {
    gain += gains[feature]! + WORTH_OF_FIRST_THREE * firstThreeGain(ahead, feature);
    for (const miss of misses) gain += triageGain(ahead, feature, miss);
    const outcomes = outcomeProbabilities(ahead.model, ahead.posterior, feature);
    alarming += outcomes.length === 2 ? outcomes[1]! : Math.min(...outcomes);
  }
  const levels = Math.max(0, now.rank - (reach.get(finding) ?? now.rank));
  return gain + WORTH_OF_LEVEL * levels * Math.min(1, alarming);
}

interface Miss {
  /** For each cause, whether it is missed when nobody is told to be seen the same day. */
  readonly urgent: readonly boolean[];
  /** Needless same-day visits that one of them missed is worth: the odds behind the knowledge's line. */
  readonly worth: number;
}

function missesOf(knowledge: Knowledge): readonly Miss[] {
  return knowledge.thresholds
    .filter((threshold) => threshold.level === 'same-day')
    .map(({ needs, above }) => ({
      urgent: knowledge.conditions.map(({ level }) => rankOf(level) <= rankOf(needs)),
      worth: (1 - above) / above,
    }));
}

/**
 * What one more answer is worth for one of the same-day lines: the expected fall of the loss min(miss, needless visit),
 * and what it teaches of the danger, since two answers may cross a line that neither crosses alone.
 */
function triageGain({ model, posterior }: Melted, feature: number, { urgent, worth }: Miss): number {
  const states = model.states[feature]!;
  let before = 0;
  let loss = 0;
  let doubt = 0;
  for (let state = 0; state < states; state++) {
    const row = (model.firstRow[feature]! + state) * model.causes;
    let all = 0;
    let missed = 0;
    for (let cause = 0; cause < model.causes; cause++) {
      const weight = posterior[cause]! * model.table[row + cause]!;
      all += weight;
      if (urgent[cause] === true) missed += weight;
    }
    before += missed;
    loss += Math.min(worth * missed, all - missed);
    doubt += all * entropy(missed / all);
  }
  const spared = Math.max(0, Math.min(worth * before, 1 - before) - loss);
  const learned = Math.max(0, entropy(before) - doubt);
  return spared + WORTH_OF_NAT_OF_DANGER * worth * learned;
}

/** Doubt about a yes or no of chance `p`, in nats. */
function entropy(p: number): number {
  return p > 0 && p < 1 ? -p * Math.log(p) - (1 - p) * Math.log(1 - p) : 0;
}
