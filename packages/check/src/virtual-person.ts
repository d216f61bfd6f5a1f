// Virtual people drawn from the knowledge itself, with a seed: to test the check on more cases than anyone can write.
// They prove the algorithm, never the medicine.
import type { Random } from '@rhomboid/ground';
import { byCause, sampleCategorical } from '@rhomboid/inference';
import {
  backgroundOf,
  type Condition,
  complete,
  type Finding,
  type Form,
  type Knowledge,
  type Link,
} from '@rhomboid/knowledge';
import { clinicalModel, personal } from './clinical-model.ts';
import { holds } from './doubts.ts';
import { factsOf, takeIn } from './facts.ts';
import type { Answers, AnswerValue } from './types.ts';

export interface VirtualPerson {
  readonly age: number;
  readonly sex: 'female' | 'male';
  /** One cause, or two (as often as the knowledge's comorbidity says). */
  readonly causes: readonly Condition[];
  /** The true answer to every finding that has one. */
  readonly truth: Answers;
}

export interface AnswerNoise {
  /** Share of answers given as “not sure”. */
  readonly unsure: number;
  /** Share of answers to findings that no rule rests on that are given wrongly. */
  readonly wrong: number;
}

/** Draws a person: age and sex of adult users, causes by their priors, answers by their links. */
export function drawPerson(knowledge: Knowledge, random: Random): VirtualPerson {
  for (;;) {
    const age = Math.floor(18 + 70 * Math.sqrt(random()) * random() + 6 * random());
    const sex = random() < 0.58 ? 'female' : 'male';
    const drawn = drawForms(knowledge, age, sex, random);
    const causes = drawn.map(({ cause }) => knowledge.conditions[cause]!);
    const truth = drawTruth(knowledge, age, sex, causes, drawn, random);
    if (truth !== null) return { age, sex, causes, truth };
  }
}

/** Enough for someone of a hundred; who cannot have the cause at all (a man and pregnancy) is drawn anew. */
const MOST_DRAWS = 2000;

/** Answers under which every cause can be: without it, an illness of pregnancy would befall people who never were pregnant. */
function drawTruth(
  knowledge: Knowledge,
  age: number,
  sex: string,
  causes: readonly Condition[],
  forms: readonly Form[],
  random: Random,
): Answers | null {
  for (let draw = 0; draw < MOST_DRAWS; draw++) {
    const truth: Record<string, AnswerValue> = {};
    const dice = alike(knowledge, random);
    for (const finding of knowledge.findings) {
      const value = drawAnswer(finding, forms, dice(finding.group), random);
      if (value !== null) truth[finding.id] = value;
    }
    const whole = { ...truth, age, sex, 'nrs-now': drawPain(truth.severe === 'yes', random) };
    const kept = withoutIdleFollowUps(knowledge, whole);
    if (causes.every(({ onlyIf }) => onlyIf === null) || canHaveAll(knowledge, kept, causes)) return kept;
  }
  return null;
}

function canHaveAll(knowledge: Knowledge, truth: Answers, causes: readonly Condition[]): boolean {
  const intake = takeIn(knowledge, truth);
  return intake.ok && causes.every(({ onlyIf }) => onlyIf === null || holds(onlyIf, intake.value.facts));
}

/** A follow-up to something that is not there is a no; where it has no such answer, the person would not know. */
function withoutIdleFollowUps(knowledge: Knowledge, truth: Answers): Answers {
  const intake = takeIn(
    knowledge,
    Object.fromEntries(
      Object.entries(truth).filter(([id]) => knowledge.findings.some((f) => f.id === id && f.askIf === null)),
    ),
  );
  if (!intake.ok)
    throw new Error(`A virtual person was drawn with an answer that does not exist: ${intake.problems[0]?.message}`);
  const kept: Record<string, AnswerValue> = {};
  const facts = new Map(intake.value.facts.entries());
  for (const finding of knowledge.findings) {
    const value = truth[finding.id];
    if (value === undefined) continue;
    if (finding.askIf === null || holds(finding.askIf, factsOf(knowledge, facts))) {
      kept[finding.id] = value;
      facts.set(
        finding.id,
        typeof value === 'number'
          ? { kind: 'number', value }
          : { kind: 'values', values: typeof value === 'string' ? [value] : value },
      );
    } else if (finding.type === 'yes-no') kept[finding.id] = 'no';
    else if (finding.type === 'many') kept[finding.id] = [];
    else if (finding.options.some((option) => option.id === 'none')) kept[finding.id] = 'none';
  }
  return kept;
}

/** What the person says when asked: the truth, or not sure, or sometimes something wrong. */
export function say(
  knowledge: Knowledge,
  person: VirtualPerson,
  finding: Finding,
  noise: AnswerNoise,
  random: Random,
): AnswerValue {
  const truth = person.truth[finding.id];
  if (finding.id === 'age' || finding.id === 'sex') return truth!;
  if (truth === undefined || random() < noise.unsure) return 'unsure';
  const onRule = (clinicalModel(knowledge).featuresOf.get(finding.id) ?? []).some(
    (f) => clinicalModel(knowledge).features[f]!.redFlag,
  );
  return !onRule && random() < noise.wrong ? wrongAnswer(finding, truth, random) : truth;
}

/** One cause or two, each in one of its forms. */
function drawForms(
  knowledge: Knowledge,
  age: number,
  sex: string,
  random: Random,
): readonly (Form & { readonly cause: number })[] {
  const facts = factsOf(
    knowledge,
    new Map([
      ['age', { kind: 'number', value: age }],
      ['sex', { kind: 'values', values: [sex] }],
    ]),
  );
  const clinical = clinicalModel(knowledge);
  const { prior } = personal(clinical, facts);
  const first = sampleCategorical(prior, random);
  const ofCauses = byCause(clinical.model, prior);
  const pairs = (knowledge.comorbidity * (1 - ofCauses.reduce((sum, p) => sum + p * p, 0))) / 2;
  const second = random() < pairs / (1 + pairs) ? sampleCategorical(prior, random) : first;
  const drawn = [clinical.places[first]!, clinical.places[second]!] as const;
  return drawn[0].cause === drawn[1].cause ? [drawn[0]] : drawn;
}

/**
 * Answers of one group are alike: any two of them fall by the same throw with the chance rho that the knowledge gives,
 * so that what the check tempers is really there.
 */
function alike(knowledge: Knowledge, random: Random): (group: string) => Random {
  const shared = new Map(knowledge.groups.map(({ id, rho }) => [id, { share: Math.sqrt(rho), throw: random() }]));
  return (group) => {
    const own = shared.get(group);
    return own === undefined ? random : () => (random() < own.share ? own.throw : random());
  };
}

/** What a cause says of one finding. */
type Told = Pick<Link, 'probabilities'> | undefined;

function drawAnswer(finding: Finding, forms: readonly Form[], dice: Random, random: Random): AnswerValue | null {
  const links = forms.map((form) => form.links.find((link) => link.finding === finding.id));
  switch (finding.type) {
    case 'yes-no':
      return dice() < together(links, 'yes', finding.background) ? 'yes' : 'no';
    case 'many':
      return finding.options
        .filter((option) => dice() < together(links, option.id, option.background))
        .map((option) => option.id);
    case 'one':
      return drawOption(finding, links[Math.floor(random() * links.length)], random);
    default:
      return null;
  }
}

/** Noisy-OR of the causes over the background; a cause that makes an answer rarer than the background lowers that. */
function together(links: readonly Told[], key: string, background: number): number {
  let inhibited = background;
  let spared = 1;
  for (const link of links) {
    const p = link?.probabilities[key] ?? background;
    if (p > background) spared *= 1 - (p - background) / (1 - background);
    else inhibited *= background > 0 ? p / background : 1;
  }
  return 1 - (1 - inhibited) * spared;
}

function drawOption(finding: Finding, link: Told, random: Random): string {
  const usual = backgroundOf(finding);
  const chances = link === undefined ? usual : complete(finding, link.probabilities, usual);
  const weights = finding.options.map(({ id }) => chances[id]!);
  return finding.options[sampleCategorical(weights, random)]!.id;
}

/** Pain of 8 to 10 when it is severe, else 1 to 7. */
function drawPain(severe: boolean, random: Random): number {
  return severe ? 8 + Math.floor(3 * random()) : 1 + Math.floor(7 * random());
}

function wrongAnswer(finding: Finding, truth: AnswerValue, random: Random): AnswerValue {
  if (finding.type === 'yes-no') return truth === 'yes' ? 'no' : 'yes';
  const option = finding.options[Math.floor(random() * finding.options.length)]?.id;
  if (option === undefined) return truth;
  if (finding.type !== 'many' || typeof truth !== 'object') return option;
  return truth.includes(option) ? truth.filter((id) => id !== option) : [...truth, option];
}
