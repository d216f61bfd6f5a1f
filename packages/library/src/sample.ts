// A library in small, for tests.
import type { Article, DangerSign, LibraryKnowledge } from '@rhomboid/knowledge';

/** An article that holds these words; all else is empty. */
export function article(id: string, texts: Partial<Pick<Article, 'title' | 'question' | 'short' | 'words'>>): Article {
  return {
    ...{ id, kind: 'question', title: id, question: '', verdict: null, short: '', body: [], todo: [], help: [] },
    ...{ status: 'draft', certainty: 'low', provenance: { strength: 'estimate', sources: [] } },
    ...{ reviewedOn: '2026-11-21', reviewBy: '2027-11-21', words: [] },
    related: {
      ...{ articles: [], conditions: [], treatments: [], skipCards: [], exercises: [], cards: [], practitioners: [] },
    },
    ...texts,
  };
}

function sign(id: string, level: DangerSign['level'], ...phrases: readonly string[]): DangerSign {
  const classes: Readonly<Record<string, readonly string[]>> = {
    hurts: ['pain', 'hurts'],
    cannot: ['cannot', 'unable'],
  };
  const slots = (phrase: string): readonly (readonly string[])[] =>
    phrase.split(' ').map((slot) => classes[slot.replace(/^<|>$/g, '')] ?? [slot]);
  return { id, level, rules: [], findings: [], title: id, says: id, phrases: phrases.map(slots) };
}

/** Five articles, two signs, three groups of lay words. */
export const SAMPLE: LibraryKnowledge = {
  articles: [
    article('heat', { title: 'Ice or heat', question: 'Should I use ice or heat?' }),
    article('scans', { title: 'X-ray and MRI', short: 'Most people need no picture.' }),
    article('stretching', { title: 'Stretching', short: 'Stretch a little, and often.' }),
    article('stomach', { title: 'Stomach', words: ['reflux'] }),
    article('walking', { title: 'Walking', question: 'Is walking good?', short: 'Walk every day.' }),
  ],
  synonyms: [
    { lay: ['tummy'], means: ['stomach'] },
    { lay: ['hot water bottle'], means: ['heat'] },
    { lay: ['scan'], means: ['MRI'] },
  ],
  danger: [
    sign('fever', 'same-day', 'fever'),
    sign('chest', 'ambulance', 'chest <hurts>'),
    sign('bladder', 'emergency-department', '<cannot> pee'),
  ],
  plain: ['chess'],
};
