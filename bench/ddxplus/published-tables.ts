// Part (a) of the bench: the engine with the tables that DDXPlus publishes, and none of our own knowledge.
import type { Patient, Tables } from './data.ts';
import type { InterviewRules } from './interview.ts';
import { rankWithFullEvidence, runInterviews } from './measures.ts';
import { loadNetwork } from './network.ts';
import type { Results } from './report.ts';

/** The answers in a DDXPlus file are right by construction; the floor only keeps the rare possible. */
export const cleanTrust = { floor: 0.01, noise: 0 } as const;

/** Where answers can be wrong: the floor that the check uses. */
export const waryTrust = { floor: 0.03, noise: 0 } as const;

/** Stop when sure of the condition and of its severity either way, after 25 questions at the latest. */
export const rules: InterviewRules = {
  sure: 0.99,
  clear: 0.001,
  alarm: 0.9,
  mostQuestions: 25,
  flipped: 0,
  unanswered: 0,
};

/** Measures everything on the patients. */
export function measurePublishedTables(tables: Tables, patients: readonly Patient[], seed: number): Results {
  const clean = loadNetwork(tables, cleanTrust);
  const wary = loadNetwork(tables, waryTrust);
  return {
    patients: patients.length,
    full: rankWithFullEvidence(clean, patients),
    interview: runInterviews(clean, patients, rules, seed),
    stressed: runInterviews(wary, patients, { ...rules, flipped: 0.05, unanswered: 0.1 }, seed),
  };
}
