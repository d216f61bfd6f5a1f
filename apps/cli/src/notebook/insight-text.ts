// What a notebook says back, to read in a terminal: claims first, then relief, flares, tomorrow and tests.
import { type ExperimentState, type Insight, type InsightLink, insightWords as words } from '@rhomboid/insight';
import { wrap } from '../words/wrap.ts';

/** The insight in 80 columns. */
export function insightText(insight: Insight, experiments: readonly ExperimentState[]): string {
  const { links, relief, flares, outlook } = insight;
  const blocks = [
    words.tellInsight(insight),
    ...links.map(linkLines),
    relief.map(words.tellRelief),
    insight.painDays === 0 ? [] : [words.tellFlares(flares)],
    outlook === null ? [] : [words.tellOutlook(outlook)],
    experiments.map((state) => `Fair test of “${state.name}”: ${words.tellExperiment(state)}`),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => wrap(line)).join('\n'))
    .join('\n\n');
}

function linkLines(link: InsightLink): readonly string[] {
  const { title, detail, caution } = words.tellLink(link);
  // The caution of a claim already says that it is done because it hurts.
  const obstacles = link.obstacles.filter((obstacle) => caution === '' || obstacle !== 'response');
  return [title, detail, caution, ...obstacles.map((obstacle) => words.tellObstacle(obstacle, link))].filter(
    (line) => line !== '',
  );
}
