// Sentences about links as they are shown: those of the package, or without numbers of pain where the person hides them.
import { type ExperimentState, type InsightLink, insightWords, type ToldLink } from '@rhomboid/insight';
import { viewWords } from '../../notebook/words/views.ts';
import { hiddenWords } from '../words/hidden.ts';

/** What is said of a link. */
export function tellShown(link: InsightLink, hide: boolean): ToldLink {
  const told = insightWords.tellLink(link);
  const { effect } = link;
  return hide && effect !== null ? { ...told, detail: hiddenWords.link({ ...link, effect }) } : told;
}

/** What is done against the pain has its own words: how it went within hours. */
export function isRemedy({ factor }: InsightLink): boolean {
  return /^(treatment|medicine):/.test(factor);
}

/** Where a test stands. */
export function tellTest(state: ExperimentState, hide: boolean): string {
  return hide ? hiddenWords.test(state) : insightWords.tellExperiment(state);
}

/** "+0.6", "−0.6", "0". */
export function signed(points: number): string {
  const text = viewWords.number(Math.abs(points));
  return text === '0' ? '0' : `${points > 0 ? '+' : '−'}${text}`;
}

/** Why a factor is hard to judge, one sentence for each obstacle. Few days do not show whether it is always the same. */
export function tellObstacles(link: InsightLink): readonly string[] {
  const isEarly = link.obstacles.includes('few-days');
  return link.obstacles
    .filter((obstacle) => !isEarly || obstacle !== 'no-variation')
    .map((obstacle) => insightWords.tellObstacle(obstacle, link));
}
