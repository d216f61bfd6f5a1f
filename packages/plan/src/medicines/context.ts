// What is worked out from a release once: names, classes of each medicine, the rules that speak of it, what packs allow.
import {
  type Citation,
  type Country,
  type Fact,
  type Ingredient,
  type Knowledge,
  type MedicineClass,
  type MedicineInfo,
  type MedicineRule,
  type MedicineSafety,
  type MedicineStep,
  type PackCountry,
  type PlanKnowledge,
  type Provenance,
  planOf,
} from '@rhomboid/knowledge';
import { type Limits, limitsOf } from './limits.ts';
import { type NameBook, nameBook } from './names.ts';
import type { ShownSource } from './types.ts';

/** A rule with the steps of it that speak of a medicine. */
export interface OwnRule {
  readonly rule: MedicineRule;
  readonly steps: readonly MedicineStep[];
}

export interface MedicineContext {
  readonly plan: PlanKnowledge;
  readonly safety: MedicineSafety;
  readonly names: NameBook;
  readonly ingredients: ReadonlyMap<string, Ingredient>;
  readonly medicines: ReadonlyMap<string, MedicineInfo>;
  readonly knowledge: { readonly version: string; readonly hash: string };
  readonly classesOf: (medicine: MedicineInfo) => ReadonlySet<string>;
  /** Rules for a medicine; for null those that hold whatever it is. */
  readonly rulesFor: (medicine: MedicineInfo | null) => readonly OwnRule[];
  /** What packs of these countries allow. */
  readonly limits: (medicine: MedicineInfo, packs: readonly PackCountry[], strength: number | null) => Limits;
  readonly factOf: (id: string) => Fact | undefined;
  readonly country: (id: string | null) => Country | null;
  readonly shown: (provenance: Provenance) => readonly ShownSource[];
}

const made = new WeakMap<Knowledge, MedicineContext>();

/** The context of a release that holds the notebook's part and the plan's. */
export function contextOf(knowledge: Knowledge): MedicineContext {
  let context = made.get(knowledge);
  if (context === undefined) {
    context = makeContext(knowledge);
    made.set(knowledge, context);
  }
  return context;
}

function makeContext(knowledge: Knowledge): MedicineContext {
  const plan = planOf(knowledge);
  const safety = plan.medicineSafety;
  const ingredients = new Map(knowledge.ingredients.map((item) => [item.id, item]));
  const classes = new Map(
    knowledge.medicines.map((medicine) => [medicine.id, new Set(classesOf(medicine, safety.classes, ingredients))]),
  );
  const none: ReadonlySet<string> = new Set();
  const rules = new Map(
    [null, ...knowledge.medicines].map((medicine) => [
      medicine?.id ?? null,
      ownRules(safety.rules, medicine === null ? none : classes.get(medicine.id)!),
    ]),
  );
  const limits = new Map<string, Limits>();
  const facts = new Map(plan.facts.map((fact) => [fact.id, fact]));
  const works = new Map(knowledge.sources.map((source) => [source.id, source]));
  const citations = new Map<Citation, ShownSource>();
  return {
    plan,
    safety,
    names: nameBook(knowledge.medicines, safety.regular),
    ingredients,
    medicines: new Map(knowledge.medicines.map((medicine) => [medicine.id, medicine])),
    knowledge: { version: knowledge.version, hash: knowledge.hash },
    classesOf: ({ id }) => classes.get(id) ?? none,
    rulesFor: (medicine) => rules.get(medicine?.id ?? null) ?? [],
    limits: (medicine, packs, strength) => {
      const key = `${medicine.id} ${packs.join()} ${strength}`;
      let found = limits.get(key);
      if (found === undefined) {
        if (limits.size > 1000) limits.clear();
        found = limitsOf(safety.doses, medicine, ingredients, packs, strength);
        limits.set(key, found);
      }
      return found;
    },
    factOf: (id) => facts.get(id),
    country: (id) =>
      id === null
        ? null
        : (knowledge.countries.find((one) => one.id === id.toLowerCase() || one.regions.includes(id.toUpperCase())) ??
          null),
    shown: ({ sources, strength }) =>
      sources.map((citation) => {
        let shown = citations.get(citation);
        if (shown === undefined) {
          const { source: id, at } = citation;
          shown = { id, short: works.get(id)?.short ?? id, at, strength };
          citations.set(citation, shown);
        }
        return shown;
      }),
  };
}

/** The classes that a medicine belongs to, by its substances, or by name. */
function classesOf(
  medicine: MedicineInfo,
  classes: readonly MedicineClass[],
  ingredients: ReadonlyMap<string, Ingredient>,
): readonly string[] {
  return classes
    .filter(({ route, groups, ingredients: own, medicines, except }) => {
      if (except.includes(medicine.id)) return false;
      if (medicines.includes(medicine.id)) return true;
      const holds = medicine.ingredients.some(({ ingredient }) => {
        const group = ingredients.get(ingredient)?.group;
        return own.includes(ingredient) || (group !== undefined && groups.includes(group));
      });
      return route === medicine.route && holds;
    })
    .map(({ id }) => id);
}

function ownRules(rules: readonly MedicineRule[], classes: ReadonlySet<string>): readonly OwnRule[] {
  return rules.flatMap((rule) => {
    const steps = rule.steps.filter((step) => step.for.length === 0 || step.for.some((id) => classes.has(id)));
    return steps.length === 0 ? [] : [{ rule, steps }];
  });
}
