// The danger signs that an entry can carry, and how they are offered: what to watch for first, then by page of the check.
import { type Finding, type Knowledge, LEVELS, type LevelId, mentions } from '@rhomboid/knowledge';
import { type Danger, dangersOf } from './signs-dangers.ts';

/** One sign to tick. */
export interface Sign {
  /** What stands in `PainEntry.signs`: the finding, or for one option of a finding `finding:option`. */
  readonly id: string;
  readonly finding: string;
  /** `yes`, or the option. */
  readonly value: string;
  readonly label: string;
  readonly help: string;
  /** The level by rules when nothing else is known; null where it counts only in company. */
  readonly alone: LevelId | null;
  /** Findings that come before it: ask it when one of these was told, as the check does. Empty for most. */
  readonly follows: readonly string[];
}

/** Signs that belong together. */
export interface SignGroup {
  readonly id: string;
  /** A sign in plain words, or a question. */
  readonly title: string;
  /** The level of the watch list, or the most urgent that one of its signs reaches alone; null where none does. */
  readonly level: LevelId | null;
  /** On the list of what to watch for: offer these at once, the others behind “more”. */
  readonly watched: boolean;
  readonly signs: readonly Sign[];
}

/** What is drawn, or asked by the check, rather than ticked: places, the feel of pain, sex, how long it lasts. */
const TOLD_ELSEWHERE = new Set(['site', 'loc-mid', 'loc-side', 'rad-hand', 'qual', 'sex', 'duration']);

/** A single option is a sign of its own only where a rule of these levels listens for it. */
const URGENT = new Set<LevelId | null>(LEVELS.slice(0, LEVELS.indexOf('same-day') + 1));

/** The key of an answer among the signs of an entry. */
export function signId(finding: string, value: string): string {
  return value === 'yes' ? finding : `${finding}:${value}`;
}

/** The finding and value that a key of the signs means. */
export function signOf(id: string): { readonly finding: string; readonly value: string } {
  const [finding = '', value = 'yes'] = id.split(':');
  return { finding, value };
}

const made = new WeakMap<Knowledge, readonly SignGroup[]>();

/** All signs in groups, most urgent first; each sign stands in one group. Worked out once for each release. */
export function signGroups(knowledge: Knowledge): readonly SignGroup[] {
  const known = made.get(knowledge);
  if (known !== undefined) return known;
  const dangers = offered(knowledge);
  const homes = homesOf(knowledge, new Set(dangers.map(({ finding }) => finding)));
  const inside = Map.groupBy(dangers, ({ finding }) => homes.get(finding) ?? finding);
  const groups = [...inside].map(([id, members]) => groupOf(knowledge, id, members)).sort(byUrgency(knowledge));
  made.set(knowledge, groups);
  return groups;
}

function offered(knowledge: Knowledge): readonly Danger[] {
  const mentionedAt = urgentMentions(knowledge);
  return dangersOf(knowledge).filter(
    ({ finding, value, alone }) =>
      value !== 'no' &&
      value !== 'none' &&
      alone !== 'self-care' &&
      !TOLD_ELSEWHERE.has(finding) &&
      (value === 'yes' || mentionedAt.has(`${finding} ${value}`) || mentionedAt.has(`${finding} *`)),
  );
}

/** Answers that a rule of an urgent level listens for. */
function urgentMentions(knowledge: Knowledge): ReadonlySet<string> {
  const steps = knowledge.redFlags.flatMap(({ levels }) => levels).filter(({ level }) => URGENT.has(level));
  const all = steps.flatMap(({ when }) => mentions(when)).filter(({ positive }) => positive);
  return new Set(all.map(({ finding, value }) => `${finding} ${value}`));
}

/**
 * The group of each finding: the watch list, else its page of the check, else that of a finding which it follows. What has
 * none of these is a group of its own, as it is a page of its own in the check.
 */
function homesOf(knowledge: Knowledge, findings: ReadonlySet<string>): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  for (const { id, findings: list } of knowledge.watchFor)
    for (const finding of list) if (!homes.has(finding)) homes.set(finding, WATCH + id);
  const homeOf = (id: string): string => {
    const known = homes.get(id);
    if (known !== undefined) return known;
    const finding = findingOf(knowledge, id);
    const before = followedBy(finding).find((parent) => findings.has(parent) && parent !== id);
    const home = finding.screen !== '' ? finding.screen : before === undefined ? id : homeOf(before);
    homes.set(id, home);
    return home;
  };
  for (const id of findings) homeOf(id);
  return homes;
}

const WATCH = 'watch-';

function groupOf(knowledge: Knowledge, id: string, dangers: readonly Danger[]): SignGroup {
  const watch = knowledge.watchFor.find((item) => WATCH + item.id === id);
  const own = dangers.every(({ finding }) => finding === id);
  return {
    id,
    title: watch?.sign ?? knowledge.screens.find((screen) => screen.id === id)?.title ?? findingOf(knowledge, id).ask,
    level: watch?.level ?? LEVELS.find((level) => dangers.some(({ alone }) => alone === level)) ?? null,
    watched: watch !== undefined,
    signs: dangers.map((danger) => signFor(knowledge, danger, own)),
  };
}

/** What to watch for first, each half by level, then in the order of the knowledge. */
function byUrgency(knowledge: Knowledge): (a: SignGroup, b: SignGroup) => number {
  const place = new Map(knowledge.watchFor.map(({ id }, index) => [WATCH + id, index]));
  const rank = ({ level }: SignGroup): number => (level === null ? LEVELS.length : LEVELS.indexOf(level));
  return (a, b) =>
    Number(b.watched) - Number(a.watched) || rank(a) - rank(b) || (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0);
}

/** Findings that the condition of a question names: what it follows. */
function followedBy({ askIf }: Finding): readonly string[] {
  const before = askIf === null ? [] : mentions(askIf).filter(({ positive, value }) => positive && value !== '*');
  return [...new Set(before.map(({ finding }) => finding))];
}

function signFor(knowledge: Knowledge, { finding, value, alone }: Danger, own: boolean): Sign {
  const asked = findingOf(knowledge, finding);
  const { label, help } = asked;
  const option = asked.options.find(({ id }) => id === value)?.text;
  return {
    id: signId(finding, value),
    finding,
    value,
    label: option === undefined ? label : own ? option : `${label}: ${option}`,
    help,
    alone,
    follows: followedBy(asked),
  };
}

function findingOf(knowledge: Knowledge, id: string): Finding {
  const found = knowledge.findings.find((finding) => finding.id === id);
  if (found === undefined) throw new Error(`A rule speaks of ${id}, which is no finding.`);
  return found;
}
