// What others reached on DDXPlus, to read our figures against.

/** One published result. */
export interface Anchor {
  readonly system: string;
  readonly top1: string;
  readonly questions: string;
  readonly source: string;
}

/** Published results on test patients of DDXPlus. */
export const anchors: readonly Anchor[] = [
  {
    system: 'AARLC, reinforcement learning, trained on differentials',
    top1: '75.4 %',
    questions: '25.8',
    source: 'Fansi Tchango et al. 2022, arXiv 2205.09148, by citation',
  },
  {
    system: 'knowledge-graph asker',
    top1: '83.2 to 88.1 %',
    questions: '13.6 to 24.9',
    source: 'graph-ddxplus, public repository',
  },
  { system: 'GPT-4o agent', top1: '86 %', questions: 'at most 15', source: 'graph-ddxplus, public repository' },
  {
    system: 'neural network trained on a million patients, full evidence',
    top1: '99.6 %',
    questions: 'all',
    source: 'ddxplus-agentic-diagnostic-workup, public repository',
  },
];
