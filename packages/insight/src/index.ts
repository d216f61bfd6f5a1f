// The door of @rhomboid/insight: what a notebook says back, and fair tests of one's own.
export { type DayBehind, daysBehind } from './days-behind.ts';
export type * from './experiment.ts';
export { experimentCalendar } from './experiment-calendar.ts';
export { experimentEnding, experimentsOf } from './experiments.ts';
export type * from './insight.ts';
export { type InsightOptions, InsightWatch, insightOf } from './insight-watch.ts';
export { type Learned, learned } from './learned.ts';
export { experimentFields, proposeExperiment } from './propose.ts';
export { type InsightWords, insightWords } from './words-en.ts';
export type { ToldLink } from './words-links-en.ts';
