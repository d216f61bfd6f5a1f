// What runs everywhere: the types of a knowledge release, and how to open one. No dependencies but the ground floor.

export { type AnswerChances, backgroundOf, complete } from './answer-chances.ts';
export * from './care-knowledge.ts';
export type * from './coach-knowledge.ts';
export { deepFreeze } from './deep-freeze.ts';
export type * from './exercise-knowledge.ts';
export { type Expression, type Mention, mentions } from './expression.ts';
export type * from './fact-knowledge.ts';
export type * from './figure-knowledge.ts';
export * from './library-knowledge.ts';
export { loadingKnowledge, loadKnowledge, RELEASE_FORMAT, type ReleaseFile, toReleaseFile } from './load.ts';
export { type CareFile, careOf, toCareFile, withCare } from './load-care.ts';
export { type LibraryFile, libraryOf, toLibraryFile, withLibrary } from './load-library.ts';
export { type NotebookFile, toNotebookFile, withNotebook } from './load-notebook.ts';
export { type PlanFile, planOf, toPlanFile, withPlan } from './load-plan.ts';
export { medicineNamed, mgIn } from './medicine-named.ts';
export * from './medicine-safety.ts';
export type * from './notebook-knowledge.ts';
export * from './plan-knowledge.ts';
export { type Form, formsOf } from './presentations.ts';
export * from './release.ts';
export { compares, type Known, neededOf, type Truth, truthOf } from './truth.ts';
