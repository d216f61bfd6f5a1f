// The ground floor: what every other package may stand on. No medicine.
export { addDays, type Day, daysBetween, isDay } from './day.ts';
export { isRecord } from './is-record.ts';
export { nearest } from './nearest.ts';
export { type Random, random } from './random.ts';
export { failed, ok, type Problem, problem, problemLine, type Result } from './result.ts';
