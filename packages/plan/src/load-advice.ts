// The check of repeated work: what a yes to each question asks for.
import type { Coach, LoadQuestion } from '@rhomboid/knowledge';
import type { FactAnswer } from './person.ts';

export interface LoadAdvice {
  /** Questions answered with yes, in their order, with their advice. */
  readonly found: readonly LoadQuestion[];
  /** Exercises, cards and daily factors that they ask for, each once. */
  readonly exercises: readonly string[];
  readonly cards: readonly string[];
  readonly factors: readonly string[];
  /** Whether a break reminder would help. */
  readonly breaks: boolean;
  /** Questions not answered, or not sure: nothing is concluded from them. */
  readonly open: readonly string[];
}

/** Answers by id of the question. */
export function loadAdvice(coach: Coach, answers: Readonly<Record<string, FactAnswer>>): LoadAdvice {
  const found = coach.loadQuestions.filter(({ id }) => answers[id] === 'yes');
  const all = (pick: (question: LoadQuestion) => readonly string[]): readonly string[] => [
    ...new Set(found.flatMap(pick)),
  ];
  return {
    found,
    exercises: all(({ exercises }) => exercises),
    cards: all(({ cards }) => cards),
    factors: all(({ factors }) => factors),
    breaks: found.some(({ breaks }) => breaks),
    open: coach.loadQuestions.flatMap(({ id }) => (answers[id] === 'yes' || answers[id] === 'no' ? [] : [id])),
  };
}
