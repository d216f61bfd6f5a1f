// The door of @rhomboid/insight: what a notebook says back, and fair tests of one's own.
export type * from './experiment.ts';
export type * from './insight.ts';
