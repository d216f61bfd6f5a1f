// Whoever must call an ambulance is given the words to say, and they fit in one breath or two.
import { problem } from '@rhomboid/ground';
import type { LintCheck } from './lint-check.ts';

/** A sentence that is read aloud in fear stays below this many words. */
const MOST_WORDS = 40;

export const operatorSentences: LintCheck = {
  name: 'operator-sentences',
  about: `Every ambulance rule has a sentence for the operator, of at most ${MOST_WORDS} words.`,
  check(knowledge) {
    return knowledge.redFlags
      .filter(({ levels }) => levels.some(({ level }) => level === 'ambulance'))
      .flatMap(({ id, operator }) => {
        const words = operator.split(/\s+/).filter((word) => word !== '').length;
        if (words === 0) return [problem('write the sentence to read to the operator', id, 'en.operator')];
        return words > MOST_WORDS
          ? [problem(`${words} words are too many to say in fear; ${MOST_WORDS} at most`, id, 'en.operator')]
          : [];
      });
  },
};
