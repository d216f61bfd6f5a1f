// Reads the DDXPlus files: patients, conditions, evidences and the published probabilities.
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../lib/arguments.ts';

/** One synthetic patient. Evidence codes stand alone (`E_66`) or carry a value (`E_55_@_V_29`). */
export interface Patient {
  readonly id: string;
  readonly pathology: string;
  readonly initial_evidence: string;
  readonly evidences: readonly string[];
}

/** What DDXPlus publishes about its 49 conditions and 223 evidences. */
export interface Tables {
  readonly conditions: readonly string[];
  /** DDXPlus severity 1 (worst) to 5 of each condition. */
  readonly severity: readonly number[];
  /** Patients of each condition among the million of the training part: the prior. */
  readonly counts: readonly number[];
  readonly evidences: readonly Evidence[];
  /** P(evidence present given condition), by evidence code and condition number. */
  readonly present: ReadonlyMap<string, readonly number[]>;
}

/** One question of DDXPlus. */
export interface Evidence {
  readonly code: string;
  readonly kind: 'yes-no' | 'one-of' | 'many-of';
  readonly question: string;
  /** The value that stands for "none". */
  readonly none: string;
  /** The values' meanings, by code. */
  readonly meanings: ReadonlyMap<string, string>;
}

const benchmarks = fileURLToPath(new URL('../../../shared/benchmarks/', import.meta.url));

/** The patients that the bench uses unless it is given others. */
export const openPatientsFile: string = `${benchmarks}ddxplus-upper-back-open.jsonl`;

/** Reads the published tables; another file of probabilities may be given. Throws UsageError. */
export function readTables(probabilitiesFile: string = `${benchmarks}ddxplus-probabilities.json`): Tables {
  const published = publishedIn(readJson<Partial<Published>>(probabilitiesFile), probabilitiesFile);
  const conditions = readJson<Record<string, { severity: number }>>(`${benchmarks}ddxplus-conditions.json`);
  const evidences = readJson<Record<string, RawEvidence>>(`${benchmarks}ddxplus-evidences.json`);
  const names = published.conditions;
  return {
    conditions: names,
    severity: names.map((name) => conditions[name]?.severity ?? fail(`ddxplus-conditions.json has no «${name}»`)),
    counts: names.map((name) => published.condition_counts[name] ?? fail(`no count for «${name}»`)),
    evidences: published.symptoms.map((code) => evidenceOf(code, evidences[code])),
    present: new Map(
      published.symptoms.map((code) => [code, names.map((name) => published.probabilities[name]?.[code] ?? 0)]),
    ),
  };
}

interface Published {
  readonly conditions: readonly string[];
  readonly symptoms: readonly string[];
  readonly probabilities: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly condition_counts: Readonly<Record<string, number>>;
}

function publishedIn(value: Partial<Published>, file: string): Published {
  const { conditions, symptoms, probabilities, condition_counts } = value;
  if (!conditions || !symptoms || !probabilities || !condition_counts) {
    throw new UsageError(`${file} holds no DDXPlus probabilities.`);
  }
  return { conditions, symptoms, probabilities, condition_counts };
}

/** Reads patients, one JSON object a line. Throws UsageError naming the line that is none. */
export function readPatients(file: string, tables: Tables): Patient[] {
  const lines = readText(file).split('\n');
  return lines.flatMap((line, index) =>
    line.trim() ? [parsePatient(line, `${basename(file)}:${index + 1}`, tables)] : [],
  );
}

function parsePatient(line: string, place: string, tables: Tables): Patient {
  let value: Partial<Patient>;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError(`${place} is not JSON.`);
  }
  const { pathology, evidences, initial_evidence } = value;
  if (typeof pathology !== 'string' || !Array.isArray(evidences) || typeof initial_evidence !== 'string') {
    throw new UsageError(`${place} is no DDXPlus patient: pathology, evidences and initial_evidence are needed.`);
  }
  if (!tables.conditions.includes(pathology)) throw new UsageError(`${place}: no condition is called «${pathology}».`);
  return { id: String(value.id ?? place), pathology, evidences, initial_evidence };
}

interface RawEvidence {
  readonly data_type: 'B' | 'C' | 'M';
  readonly question_en: string;
  readonly default_value: string | number;
  /** An object, or the same as text in Python's notation. */
  readonly value_meaning?: Record<string, { en: string }> | string;
}

const kinds = { B: 'yes-no', C: 'one-of', M: 'many-of' } as const;

function evidenceOf(code: string, raw: RawEvidence | undefined): Evidence {
  if (!raw) throw new UsageError(`ddxplus-evidences.json has no ${code}.`);
  return {
    code,
    kind: kinds[raw.data_type],
    question: raw.question_en,
    none: String(raw.default_value),
    meanings: meaningsOf(raw.value_meaning ?? {}),
  };
}

function meaningsOf(raw: Record<string, { en: string }> | string): ReadonlyMap<string, string> {
  if (typeof raw !== 'string') return new Map(Object.entries(raw).map(([value, { en }]) => [value, en]));
  const entry = /'(V_\d+)': \{'fr': (?:'[^']*'|"[^"]*"), 'en': (?:'([^']*)'|"([^"]*)")/g;
  return new Map(Array.from(raw.matchAll(entry), ([, value, single, double]) => [value!, single ?? double!]));
}

function readJson<T>(file: string): T {
  try {
    return JSON.parse(readText(file)) as T;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} is not JSON.`);
  }
}

function readText(file: string): string {
  if (!existsSync(file)) throw new UsageError(`${file} is missing: the DDXPlus files are needed for this bench.`);
  return readFileSync(file, 'utf8');
}

function fail(message: string): never {
  throw new UsageError(message);
}
