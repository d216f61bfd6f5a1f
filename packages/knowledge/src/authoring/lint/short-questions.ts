// A person in pain reads little: questions and options stay short.
import { problem } from '@rhomboid/ground';
import type { LintCheck } from './lint-check.ts';

/** The most words that a question or an option may have. */
const MOST_WORDS = 25;

export const shortQuestions: LintCheck = {
  name: 'short-questions',
  about: `Questions and options have at most ${MOST_WORDS} words.`,
  check(knowledge) {
    const ofPlan = [...(knowledge.plan?.facts ?? []), ...(knowledge.plan?.coach.loadQuestions ?? [])];
    const asked = [...knowledge.findings, ...knowledge.factors, ...ofPlan.map((item) => ({ ...item, options: [] }))];
    return asked.flatMap(({ id, ask, options }) =>
      [
        { where: [id, 'en.ask'], text: ask },
        ...options.map((option) => ({ where: [id, option.id], text: option.text })),
      ]
        .map(({ where, text }) => ({ where, words: wordsOf(text) }))
        .filter(({ words }) => words > MOST_WORDS)
        .map(({ where, words }) => problem(`${words} words; say it in ${MOST_WORDS} or fewer`, ...where)),
    );
  },
};

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
