// The door of @rhomboid/plan: from an assessment to what to do today, and which medicines are safe for this person.

export { careAt } from './care-first.ts';
export { type Cautioned, cautioned } from './cautions.ts';
export { type CoachEvent, type CoachSettings, type CoachState, coachNow, type Minute } from './coach.ts';
export { type DoseNow, doseNow, doseSentence, minutesOf } from './dose.ts';
export { type Learned, type LinkRead, learnedFrom, type TestRead } from './learned.ts';
export { lightOf } from './light.ts';
export { type LoadAdvice, loadAdvice } from './load-advice.ts';
export { makePlan, NoPlanKnowledgeError } from './make-plan.ts';
export { checkMedicine } from './medicines/check-medicine.ts';
export { medicinesFor } from './medicines/medicines-for.ts';
export { takenFrom } from './medicines/taken-from.ts';
export type * from './medicines/types.ts';
export { healthyPerson, medicineCaseProblems } from './medicines/worked-cases.ts';
export type * from './person.ts';
export { carefulAge, type DoneCheck, personFrom, wishesFrom } from './person-from.ts';
export type * from './plan.ts';
export { type ExerciseProgress, progressAll } from './progress.ts';
export { type KnownFacts, knownFacts, mayHold, truthOf, unknownIn } from './truth.ts';
export { isDoneOn } from './week.ts';
