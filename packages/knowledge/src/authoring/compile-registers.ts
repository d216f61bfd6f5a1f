// Registers of licences as written, a file a country ──► as care reads them.
import { type Problem, problem } from '@rhomboid/ground';
import type { Register, RegisterAdvice } from '../care-knowledge.ts';
import { standing } from './compile-facts.ts';
import { family, whole } from './plan-files.ts';
import { registerAdviceSchema, registerFileSchema, registerSchema } from './schema-care.ts';
import type { SourceFile } from './source-file.ts';

const ADVICE = 'registers/how-to-check.yaml';

/** Compiles `registers/`; null where the advice is missing. */
export function compileRegisters(files: readonly SourceFile[], problems: Problem[]): RegisterAdvice | null {
  const advice = whole(files, ADVICE, registerAdviceSchema, problems);
  if (advice === null) return null;
  const countries = files.filter(({ path }) => path.startsWith('registers/') && path !== ADVICE);
  return {
    steps: advice.steps,
    professions: advice.professions.map(({ id, en }) => ({ id, name: en })),
    registers: countries.flatMap((file) => registersOf(file, problems)),
  };
}

function registersOf(file: SourceFile, problems: Problem[]): readonly Register[] {
  const country = whole([file], file.path, registerFileSchema, problems)?.country;
  if (country === undefined) return [];
  if (file.path !== `registers/${country}.yaml`)
    problems.push(
      problem(`the registers of a country lie in a file of its name: registers/${country}.yaml`, file.path),
    );
  return family([file], file.path, 'registers', registerSchema, problems).map(({ registers, en, ...raw }) => ({
    country,
    profession: raw.profession,
    title: en.title,
    protection: raw.protection,
    registers: registers.map(({ name, url }) => ({ name, link: url })),
    how: en.how,
    provenance: standing(raw),
  }));
}
