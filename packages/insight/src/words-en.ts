// The English catalogue of insight: every sentence that a person reads about links, tests, relief, flares and tomorrow.
import type { ExperimentState } from './experiment.ts';
import type {
  FlareInsight,
  Insight,
  InsightLink,
  InsightNote,
  Obstacle,
  Outlook,
  ReliefInsight,
  TestRefusal,
} from './insight.ts';
import { tellExperiment } from './words-experiments-en.ts';
import { type ToldLink, tellLink, tellObstacle } from './words-links-en.ts';
import { tellFlares, tellInsight, tellNote, tellOutlook, tellRefusal, tellRelief } from './words-rest-en.ts';
import { testWords } from './words-test-en.ts';

/** What a language has to say. */
export interface InsightWords {
  readonly tellLink: (link: InsightLink) => ToldLink;
  readonly tellObstacle: (obstacle: Obstacle, link: InsightLink) => string;
  readonly tellRefusal: (why: TestRefusal) => string;
  readonly tellRelief: (relief: ReliefInsight) => string;
  readonly tellOutlook: (outlook: Outlook) => string;
  readonly tellFlares: (flares: FlareInsight) => string;
  readonly tellExperiment: (state: ExperimentState) => string;
  /** When to stop a fair test at once, a sentence each. */
  readonly stopRules: readonly string[];
  readonly tellInsight: (insight: Insight) => readonly string[];
  readonly tellNote: (note: InsightNote) => string;
}

/** English, the default everywhere. */
export const insightWords: InsightWords = {
  tellLink,
  tellObstacle,
  tellRefusal,
  tellRelief,
  tellOutlook,
  tellFlares,
  tellExperiment,
  stopRules: testWords.stopRules,
  tellInsight,
  tellNote,
};
