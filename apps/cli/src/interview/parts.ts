// A page of the check becomes parts that a terminal can ask one after another.
import { type Next, type Question, questionOf } from '@rhomboid/check';
import type { Knowledge } from '@rhomboid/knowledge';

/** What is asked at one prompt: a list of signs to tick, or one question. */
export type Part =
  | { readonly kind: 'signs'; readonly questions: readonly Question[] }
  | { readonly kind: 'question'; readonly question: Question };

/** The first part of a page: where it is a yes-no question, all of these on the page are ticked together. */
export function firstPart(knowledge: Knowledge, next: Next): Part {
  const { questions } = next.page;
  const signs = questions[0]?.type === 'yes-no' ? questions.filter(({ type }) => type === 'yes-no') : [];
  if (signs.length > 1) return { kind: 'signs', questions: signs };
  return { kind: 'question', question: inWords(knowledge, questions[0] ?? next) };
}

/** Nobody can paint in a terminal: the places are ticked by name instead of on the map. */
function inWords(knowledge: Knowledge, question: Question): Question {
  const places = question.type === 'map' ? knowledge.findings.find(({ id }) => id === 'site') : undefined;
  return places === undefined ? question : questionOf(places);
}
