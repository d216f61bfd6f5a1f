// DDXPlus patients with their age and sex, which the tables of part (a) do not use and our knowledge does.
import { readFileSync } from 'node:fs';
import { type Patient, readPatients, type Tables } from '../data.ts';

/** A patient with what our check also asks; null where the file does not say. */
export interface Person extends Patient {
  /** Whole years. */
  readonly age: number | null;
  readonly sex: 'female' | 'male' | null;
}

const sexes: Readonly<Record<string, Person['sex']>> = { F: 'female', M: 'male' };

/** Reads patients as `readPatients` does, with age and sex. Throws UsageError naming the line that is no patient. */
export function readPeople(file: string, tables: Tables): Person[] {
  const patients = readPatients(file, tables);
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim());
  return patients.map((patient, i) => {
    const { age, sex } = JSON.parse(lines[i]!) as { age?: unknown; sex?: unknown };
    return {
      ...patient,
      age: typeof age === 'number' && Number.isInteger(age) ? age : null,
      sex: sexes[String(sex)] ?? null,
    };
  });
}
