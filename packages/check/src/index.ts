// The door of the check: answers ──► red flags, differential, disposition, explanation, next question.
export { type Appraisal, appraise } from './appraise.ts';
export { check, nextQuestion, questionOf } from './check.ts';
export { chancesOf } from './differential.ts';
export { holds } from './doubts.ts';
export { type Fact, type Facts, factsOf, type Intake, takeIn } from './facts.ts';
export { type Interview, interview, USUAL_NOISE } from './interview.ts';
export { type AskLimits, LIMITS } from './next.ts';
export { fire, levelOf, rankOf } from './rules.ts';
export type * from './types.ts';
export { type AnswerNoise, drawPerson, type VirtualPerson } from './virtual-person.ts';
