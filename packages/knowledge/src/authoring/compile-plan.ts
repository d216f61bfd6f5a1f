// Facts, treatments, exercises, movements and recovery as written ──► the plan's part of a release.
import type { Problem } from '@rhomboid/ground';
import type { PlanKnowledge } from '../plan-knowledge.ts';
import { compileCoach, compileRecovery } from './compile-coach.ts';
import { compileExercises } from './compile-exercises.ts';
import { compileFacts, factWords } from './compile-facts.ts';
import { compileFigures } from './compile-figures.ts';
import { compileMedicineSafety } from './compile-medicine-safety.ts';
import { compileTreatments } from './compile-treatments.ts';
import type { Vocabulary } from './expression-reader.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Compiles the plan's part; null where the folder has none of it. `findings` are the words of the check. What is wrong goes
 * to `problems`.
 */
export function compilePlan(
  files: readonly SourceFile[],
  findings: Vocabulary,
  problems: Problem[],
): PlanKnowledge | null {
  if (!files.some(({ path }) => path.startsWith('treatments/'))) return null;
  const facts = compileFacts(files, findings, problems);
  const words = factWords(facts.facts);
  const exercises = compileExercises(files, words, problems);
  const coach = compileCoach(files, problems);
  const recovery = compileRecovery(files, problems);
  if (exercises === null || coach === null || recovery === null) return null;
  return {
    ...facts,
    ...compileTreatments(files, words, problems),
    ...exercises,
    coach,
    ...recovery,
    medicineSafety: compileMedicineSafety(files, words, problems),
    figures: compileFigures(files, exercises.exercises, problems),
  };
}
