// English sentences about links: what goes with pain, how surely, and what stands in the way. Never that it brings pain.

import { CLAIMS } from './claims.ts';
import type { InsightLink, Obstacle } from './insight.ts';
import { afterDays, between, count, difference, list, quoted, sentences } from './words-numbers-en.ts';

/** What is said of a link. */
export interface ToldLink {
  readonly title: string;
  readonly detail: string;
  /** What else it may be; may be empty. */
  readonly caution: string;
}

const WHEN = ['the same day', 'the next day', 'two days later'];

/** A link in words: a claim as a claim, a hint as a question, and the rest as what is still missing. */
export function tellLink(link: InsightLink): ToldLink {
  return { title: title(link), detail: detail(link), caution: caution(link) };
}

function title({ name, tier, direction }: InsightLink): string {
  const way = direction === 'protector' ? 'less pain' : 'more pain';
  switch (tier) {
    case 'confirmed':
    case 'likely':
      return `${name}: ${way} with it`;
    case 'hint':
      return `Could ${quoted(name)} matter?`;
    case 'no-link':
      return `${name}: no difference you would notice`;
    case 'open':
      return `${name}: nothing sure yet`;
    case 'watching':
      return `${name}: too early to say`;
  }
}

function detail(link: InsightLink): string {
  const { tier, confirmedBy, direction } = link;
  if (confirmedBy === 'experiment') return fromTest(link);
  const less = direction === 'protector';
  switch (tier) {
    case 'confirmed':
      return sentences(
        found(link),
        `This is as sure as days alone can make it. It goes with ${less ? 'less ' : 'your '}pain; only a fair test can tell whether it brings it.`,
      );
    case 'likely':
      return sentences(
        found(link),
        `It goes with ${less ? 'less ' : 'your '}pain; only a fair test can tell whether it brings it.`,
      );
    case 'hint':
      return sentences(found(link), 'This may be chance, and it may go away again. More days will tell.');
    case 'no-link':
      return `On ${count(link.days, 'day')} there was no difference that you would notice. If there is one, it is small.`;
    case 'open':
      return sentences(
        together(link),
        `${count(link.days, 'day tells', 'days tell')} both this and your pain, and nothing stands out.`,
        missing(link),
      );
    case 'watching':
      return sentences(
        link.days === 0
          ? 'No day tells both this and your pain so far.'
          : `So far ${count(link.days, 'day tells', 'days tell')} both this and your pain.`,
        missing(link),
      );
  }
}

/** How much, when, and on how many days. */
function found(link: InsightLink): string {
  const { name, shape, effect, step, unit, lag, daysWith, days } = link;
  if (effect === null) return '';
  const much = `your pain was ${difference(effect)} ${WHEN[lag] ?? 'later'} (${between(effect)})`;
  if (shape === 'yes-no' || shape === 'one-of') return `On ${count(daysWith, 'day')} with ${quoted(name)} ${much}.`;
  const more = shape === 'scale' ? count(step, 'point') : `${step} ${unit}`.trim();
  return `For each ${more} more of ${quoted(name)} ${much}. That is from ${count(days, 'day')}.`;
}

function fromTest({ effect, lag }: InsightLink): string {
  if (effect === null) return '';
  return `In your own fair test your pain was ${difference(effect)} ${afterDays(lag)} (${between(effect)}). A lot chose the days, so nothing else did.`;
}

function together({ jointly, movesWith, name }: InsightLink): string {
  const [other] = movesWith;
  if (!jointly || other === undefined) return '';
  return `${quoted(name)} and ${quoted(other.name)} go with your pain together, and nobody can tell which of the two it is.`;
}

function missing({ daysNeeded, obstacles }: InsightLink): string {
  // A few days say little of how many more it takes.
  if (obstacles.includes('few-days')) return '';
  if (obstacles.includes('twin')) return 'More days alone will not settle it.';
  if (daysNeeded === null) return 'More days alone will not settle it: it must change from day to day.';
  if (daysNeeded === 0) return 'A difference of 1 point would most likely have shown by now.';
  return `About ${count(daysNeeded, 'more told day')}, and a difference of 1 point would show if there is one.`;
}

function caution({ movesWith, role, confirmedBy, tier }: InsightLink): string {
  if (confirmedBy === 'experiment' || !CLAIMS.has(tier)) return '';
  const names = movesWith.map(({ name }) => quoted(name));
  return sentences(
    role === 'response' && 'You do this when it hurts, so only later days are looked at.',
    names.length > 0 && `It often comes together with ${list(names)}. It may be that instead.`,
  );
}

/** Why a factor is hard to judge, as one sentence. */
export function tellObstacle(obstacle: Obstacle, link: InsightLink): string {
  const name = quoted(link.name);
  switch (obstacle) {
    case 'few-days':
      return `${name} and your pain were both told on only ${count(link.days, 'day')}, which is too few to say anything.`;
    case 'no-variation':
      return `${name} was nearly always the same, so there is nothing to compare.`;
    case 'twin':
      return `${name} and ${link.movesWith[0] === undefined ? 'something else' : quoted(link.movesWith[0].name)} nearly always come together, so nobody can tell which of the two it is.`;
    case 'response':
      return `${name} comes when it hurts, so we only look at your pain on later days.`;
    case 'told-late':
      return `${name} was told after your pain, or nobody knows, so we only look at later days: tell it first, and the same day can count too.`;
    case 'changed-scale':
      return `${name} was told in different ways over time, so only the way you tell it now counts.`;
  }
}
