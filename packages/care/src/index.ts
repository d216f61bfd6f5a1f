// The door of @rhomboid/care: from an assessment to who to see, how soon, and what to ask; and the directory of providers.
export type * from './care.ts';
export { careFor } from './care-for.ts';
export * from './directory/index.ts';
export type { CarePerson, PlanSoFar, Said } from './person.ts';
export { registersFor } from './registers.ts';
export { careCaseProblems } from './worked-cases.ts';
