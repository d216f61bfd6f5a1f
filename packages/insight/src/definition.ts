// What each key of a diary is: its name, how it is told, and what it is to pain.
import type { Factor, FactorRole, FactorShape, Knowledge } from '@rhomboid/knowledge';
import type { Notebook, OwnFactorEntry } from '@rhomboid/notebook';
import { MEDICINE, TREATMENT } from './day-facts.ts';
import { nameOfTreatment } from './words-treatments-en.ts';

/** One thing that may go with pain. */
export interface Definition {
  readonly key: string;
  readonly name: string;
  readonly shape: FactorShape;
  readonly role: FactorRole;
  /** Whether anybody said so: an own factor without a role is read as carefully as a response. */
  readonly roleTold: boolean;
  readonly about: 'day' | 'night-before';
  readonly unit: string;
  /** The smallest step that is told; null where any. */
  readonly grain: number | null;
  /** Whether a study measured it beside back pain: then a link is likelier before the diary speaks. */
  readonly measured: boolean;
  readonly origin: 'knowledge' | 'own' | 'treatment' | 'medicine';
  readonly factor: Factor | null;
}

/** Treatments that are planned rather than taken because it hurts; pain may still decide whether they are done. */
const PLANNED: ReadonlySet<string> = new Set(['exercise', 'walk', 'stretching']);

/** The definition of a key; null where nothing says what it is: a factor of another release, or one that was deleted. */
export function definitionOf(key: string, knowledge: Knowledge, notebook: Notebook): Definition | null {
  if (key.startsWith(TREATMENT)) return treatment(key);
  if (key.startsWith(MEDICINE)) return medicine(key, knowledge);
  const factor = factorsOf(knowledge).get(key);
  if (factor !== undefined) return once(factor, known);
  const entry = notebook.timeless.get(key);
  return entry?.kind === 'own-factor' ? once(entry, own) : null;
}

/** What was defined by what: an evening asks of the same few. */
const defined = new WeakMap<object, Definition>();

function once<By extends object>(by: By, define: (by: By) => Definition): Definition {
  let definition = defined.get(by);
  if (definition === undefined) {
    definition = define(by);
    defined.set(by, definition);
  }
  return definition;
}

function own({ id, name, shape, role, unit }: OwnFactorEntry): Definition {
  return {
    key: id,
    name,
    shape,
    role: role ?? 'shared-state',
    roleTold: role !== undefined,
    about: 'day',
    unit: shape === 'amount' ? (unit ?? '') : '',
    grain: null,
    measured: false,
    origin: 'own',
    factor: null,
  };
}

const DONE = {
  shape: 'yes-no',
  roleTold: true,
  about: 'day',
  unit: '',
  grain: null,
  measured: false,
  factor: null,
} as const;

function treatment(key: string): Definition {
  const [, kind = '', what] = /^treatment:([^:]*)(?::(.*))?$/s.exec(key) ?? [];
  const role = PLANNED.has(kind) ? 'shared-state' : 'response';
  return { ...DONE, key, name: what ?? nameOfTreatment(kind), role, origin: 'treatment' };
}

function medicine(key: string, knowledge: Knowledge): Definition {
  const id = key.slice(MEDICINE.length);
  const name = knowledge.medicines.find((one) => one.id === id)?.name ?? id;
  return { ...DONE, key, name, role: 'response', origin: 'medicine' };
}

function known(factor: Factor): Definition {
  return {
    key: factor.id,
    name: factor.label,
    shape: factor.shape,
    role: factor.role,
    roleTold: true,
    about: factor.about,
    unit: factor.unit,
    grain: factor.range?.step ?? null,
    measured: factor.provenance.strength === 'measured',
    origin: 'knowledge',
    factor,
  };
}

const byId = new WeakMap<Knowledge, ReadonlyMap<string, Factor>>();

function factorsOf(knowledge: Knowledge): ReadonlyMap<string, Factor> {
  let factors = byId.get(knowledge);
  if (factors === undefined) {
    factors = new Map(knowledge.factors.map((factor) => [factor.id, factor]));
    byId.set(knowledge, factors);
  }
  return factors;
}
