// The knowledge as a probability model: conditions become causes, findings and their options become features.
import {
  buildModel,
  type FeatureSpec,
  type Model,
  noObservations,
  type Observations,
  withPrior,
} from '@rhomboid/inference';
import {
  type AnswerChances,
  backgroundOf,
  type Condition,
  complete,
  type Expression,
  type Finding,
  type Form,
  formsOf,
  type Knowledge,
  LEVELS,
  type Link,
  mentions,
} from '@rhomboid/knowledge';
import { cannotHold, holds } from './doubts.ts';
import type { Facts } from './facts.ts';

/** One feature: a yes-no or one-of finding, or one option of a tick-all finding. */
export interface Feature {
  readonly finding: string;
  /** The option, for tick-all findings; empty otherwise. */
  readonly option: string;
  /** What each state means: `no`/`yes`, or the option ids. */
  readonly states: readonly string[];
  /** Whether a yes raises some rule: such a yes may never lower the urgency. */
  readonly redFlag: boolean;
  /** Whether it is asked only on an occasion: its no begins to count when that occasion is there. */
  readonly followUp: boolean;
}

/** One form of a condition: its place in the model. */
interface Place extends Form {
  /** The condition, by number. */
  readonly cause: number;
}

export interface ClinicalModel {
  readonly model: Model;
  /** What stands at each place of the model: first one form of every condition, in their order, then the other forms. */
  readonly places: readonly Place[];
  readonly causes: readonly Condition[];
  readonly findings: readonly Finding[];
  readonly features: readonly Feature[];
  /** Features of each finding. */
  readonly featuresOf: ReadonlyMap<string, readonly number[]>;
}

/** The chance that an answer is wrong: what must be judged is misjudged more often than a danger sign. */
const JUDGED = 0.03;
/** A danger sign is reported wrongly no more often than it occurs for other reasons, and not more often than this. */
const PLAIN = { most: 0.01, least: 0.001 } as const;
/** Stands for a prior of zero: cannot be, but the arithmetic stays finite. */
const IMPOSSIBLE = 1e-12;

const made = new WeakMap<Knowledge, ClinicalModel>();

/** The model of a release; built once, since releases are frozen. */
export function clinicalModel(knowledge: Knowledge): ClinicalModel {
  const known = made.get(knowledge);
  if (known !== undefined) return known;
  const built = build(knowledge);
  made.set(knowledge, built);
  return built;
}

function build(knowledge: Knowledge): ClinicalModel {
  const redFlags = redFlagValues(knowledge);
  const features: Feature[] = [];
  const specs: FeatureSpec[] = [];
  const featuresOf = new Map<string, number[]>();
  const groups = knowledge.groups.map((group) => group.id);
  const places = placesOf(knowledge);
  const linksOf = places.map(({ links }) => new Map(links.map((link) => [link.finding, link])));
  for (const finding of knowledge.findings) {
    const links = linksOf.map((byFinding) => byFinding.get(finding.id));
    if (links.every((link) => link === undefined)) continue;
    const group = groups.indexOf(finding.group);
    for (const shape of shapesOf(finding, links, redFlags)) {
      featuresOf.set(finding.id, [...(featuresOf.get(finding.id) ?? []), features.length]);
      features.push(shape.feature);
      const doubt = misreported(shape);
      specs.push({
        states: shape.feature.states.length,
        table: shape.table,
        background: shape.background,
        noise: doubt,
        floor: doubt,
        group,
      });
    }
  }
  const model = buildModel({
    prior: overForms(
      places,
      knowledge.conditions.map((condition) => condition.prior.percent),
    ),
    formOf: places.map(({ cause }) => cause),
    features: specs,
    groupRho: knowledge.groups.map((group) => group.rho ** 2),
    comorbidity: knowledge.comorbidity,
  });
  return { model, places, causes: knowledge.conditions, findings: knowledge.findings, features, featuresOf };
}

function placesOf(knowledge: Knowledge): readonly Place[] {
  const forms: readonly Place[] = knowledge.conditions.flatMap((condition, cause) =>
    formsOf(condition, knowledge.findings).map((form) => ({ ...form, cause })),
  );
  const isFirst = ({ cause }: Place, at: number): boolean => forms[at - 1]?.cause !== cause;
  return [...forms.filter(isFirst), ...forms.filter((form, at) => !isFirst(form, at))];
}

/** Weights of causes parted among their forms. */
function overForms(places: readonly Place[], weights: readonly number[]): number[] {
  return places.map(({ cause, share }) => Math.max(IMPOSSIBLE, weights[cause]!) * share);
}

type Told = Pick<Link, 'probabilities'> | undefined;

interface Shape {
  readonly feature: Feature;
  readonly table: readonly (readonly number[])[];
  readonly background: readonly number[];
}

function shapesOf(finding: Finding, links: readonly Told[], redFlags: ReadonlySet<string>): readonly Shape[] {
  switch (finding.type) {
    case 'yes-no':
      return [binary(finding, '', 'yes', finding.background, links, redFlags)];
    case 'many':
      return finding.options
        .filter((option) => links.some((link) => link?.probabilities[option.id] !== undefined))
        .map((option) => binary(finding, option.id, option.id, option.background, links, redFlags));
    case 'one':
      return [categorical(finding, links, redFlags)];
    default:
      return [];
  }
}

/** Noise and floor of one feature: no reported answer is taken as nearly impossible (I.2 of the algorithms report). */
function misreported({ feature, background }: Shape): number {
  if (!feature.redFlag || feature.states.length > 2) return JUDGED;
  return Math.min(PLAIN.most, Math.max(PLAIN.least, Math.min(...background)));
}

function binary(
  finding: Finding,
  option: string,
  key: string,
  background: number,
  links: readonly Told[],
  redFlags: ReadonlySet<string>,
): Shape {
  return {
    feature: {
      finding: finding.id,
      option,
      states: ['no', 'yes'],
      redFlag: redFlags.has(`${finding.id}=${key}`),
      followUp: finding.askIf !== null,
    },
    table: links.map((link) => pair(link?.probabilities[key] ?? background)),
    background: pair(background),
  };
}

function pair(yes: number): readonly [number, number] {
  return [1 - yes, yes];
}

function categorical(finding: Finding, links: readonly Told[], redFlags: ReadonlySet<string>): Shape {
  const usual = backgroundOf(finding);
  const states = finding.options.map((option) => option.id);
  const inOrder = (chances: AnswerChances): readonly number[] => states.map((state) => chances[state]!);
  const background = inOrder(usual);
  return {
    feature: {
      finding: finding.id,
      option: '',
      states,
      redFlag: finding.options.some((option) => redFlags.has(`${finding.id}=${option.id}`)),
      followUp: finding.askIf !== null,
    },
    table: links.map((link) => inOrder(complete(finding, link?.probabilities ?? {}, usual))),
    background,
  };
}

/** `finding=value` for every value that speaks for a rule of within-days or more. */
function redFlagValues(knowledge: Knowledge): ReadonlySet<string> {
  const urgent = LEVELS.slice(0, LEVELS.indexOf('routine'));
  const values = new Set<string>();
  for (const rule of knowledge.redFlags) {
    for (const step of rule.levels) {
      if (step.level !== null && !urgent.includes(step.level)) continue;
      for (const mention of mentions(step.when)) {
        if (!mention.positive) continue;
        if (mention.value !== '*') values.add(`${mention.finding}=${mention.value}`);
        else
          for (const option of knowledge.findings.find((f) => f.id === mention.finding)?.options ?? [])
            values.add(`${mention.finding}=${option.id}`);
      }
    }
  }
  return withImplied(knowledge, values);
}

/** What a danger sign implies is part of it. */
function withImplied(knowledge: Knowledge, values: Set<string>): ReadonlySet<string> {
  for (let before = -1; before !== values.size; ) {
    before = values.size;
    for (const finding of knowledge.findings) {
      const speaks = finding.type === 'yes-no' && values.has(`${finding.id}=yes`);
      if (speaks) for (const [target, value] of Object.entries(finding.implies)) values.add(`${target}=${value}`);
    }
  }
  return values;
}

/** The share of users for whom the expression holds, where it names options of one finding; 1 where that is not known. */
function shareOf(expression: Expression, clinical: ClinicalModel): number {
  const finding = expression.op === 'is' ? clinical.findings.find((item) => item.id === expression.finding) : undefined;
  if (finding === undefined || expression.op !== 'is') return 1;
  return finding.options
    .filter((option) => expression.values.includes(option.id))
    .reduce((sum, option) => sum + option.background, 0);
}

/** What the facts say of each feature. A follow-up whose occasion is denied repeats that denial, and counts for nothing. */
export function observe(clinical: ClinicalModel, facts: Facts): Observations {
  const observations = noObservations(clinical.model);
  for (const finding of clinical.findings) {
    const features = clinical.featuresOf.get(finding.id);
    const fact = facts.get(finding.id);
    if (features === undefined || fact?.kind !== 'values') continue;
    if (finding.askIf !== null && isDenial(fact.values) && cannotHold(finding.askIf, facts)) continue;
    for (const index of features) {
      const feature = clinical.features[index]!;
      if (feature.option !== '') observations[index] = fact.values.includes(feature.option) ? 1 : 0;
      else observations[index] = feature.states.findIndex((state) => fact.values.includes(state));
    }
  }
  return observations;
}

function isDenial(values: readonly string[]): boolean {
  return values.length === 0 || values.every((value) => value === 'no' || value === 'none');
}

/** The model for this person: priors by age, sex and what makes a cause impossible. Unknown age or sex changes nothing. */
export function personal(clinical: ClinicalModel, facts: Facts): Model {
  const age = facts.get('age');
  const sex = facts.get('sex');
  const weights = clinical.causes.map((cause) => {
    if (cause.onlyIf !== null && cannotHold(cause.onlyIf, facts)) return IMPOSSIBLE;
    let weight = cause.prior.percent;
    if (cause.onlyIf !== null && !holds(cause.onlyIf, facts)) weight *= shareOf(cause.onlyIf, clinical);
    if (age?.kind === 'number') {
      for (const band of cause.age) if (age.value >= band.from && age.value < band.to) weight *= band.times;
    }
    if (sex?.kind === 'values') weight *= cause.sex[sex.values[0] ?? ''] ?? 1;
    return weight;
  });
  return withPrior(clinical.model, overForms(clinical.places, weights));
}
