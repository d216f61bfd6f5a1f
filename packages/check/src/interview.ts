// Lets a virtual person go through the check page by page, and says what came out.
import type { Random } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import { type Appraisal, appraise } from './appraise.ts';
import { takeIn } from './facts.ts';
import { type AskLimits, chooseNext, LIMITS } from './next.ts';
import type { Answers, AnswerValue } from './types.ts';
import { type AnswerNoise, say, type VirtualPerson } from './virtual-person.ts';

export interface Interview {
  readonly answers: Answers;
  readonly outcome: Appraisal;
  /** Pages asked; a page of signs counts as one question. */
  readonly pages: number;
}

/** The clinical noise that the design asks to test with: 15 % unsure, 5 % of answers no rule rests on wrong. */
export const USUAL_NOISE: AnswerNoise = { unsure: 0.15, wrong: 0.05 };

/** Runs one check to its end. `knowledge` may differ from the one the person was drawn from (missing links). */
export function interview(
  knowledge: Knowledge,
  person: VirtualPerson,
  random: Random,
  noise: AnswerNoise = USUAL_NOISE,
  limits: AskLimits = LIMITS,
): Interview {
  const answers: Record<string, AnswerValue> = {};
  for (let pages = 0; ; pages++) {
    const intake = takeIn(knowledge, answers);
    if (!intake.ok)
      throw new Error(`A virtual person gave an answer that does not exist: ${intake.problems[0]?.message}`);
    const now = appraise(knowledge, intake.value.facts);
    const next = chooseNext(knowledge, now, intake.value.given, limits);
    if (next === null) return { answers, outcome: now, pages };
    // A list takes one answer: the ticks, or “not sure” for all its signs.
    const unsureOfList = next.page.findings.length > 1 && random() < noise.unsure;
    for (const finding of next.page.findings) {
      if (finding.type === 'map') answerMap(answers, person, noise, random);
      else if (next.page.findings.length > 1 && finding.type === 'yes-no') {
        answers[finding.id] = unsureOfList
          ? next.page.again
            ? 'unsure'
            : 'maybe'
          : say(knowledge, person, finding, { ...noise, unsure: 0 }, random);
      } else answers[finding.id] = say(knowledge, person, finding, noise, random);
    }
  }
}

/** What a drawing says of itself; only what is painted is told, the rest stays not asked. */
const PAINTED = [
  'neck-pain',
  'loc-band',
  'rad-arm',
  'rad-hand',
  'numb-arm',
  'rad-chest',
  'rad-belly',
  'rad-jaw',
  'rad-groin',
  'rad-leg',
];
/** What a drawing always says once something is painted. */
const DRAWN = ['site', 'loc-mid', 'loc-side', 'loc-interscap'];

/** The pain map gives the places, from them the side and how far it spreads, and the words chosen beside the drawing. */
function answerMap(
  answers: Record<string, AnswerValue>,
  person: VirtualPerson,
  noise: AnswerNoise,
  random: Random,
): void {
  const unsure = random() < noise.unsure;
  answers.loc = 'unsure';
  for (const id of DRAWN) answers[id] = unsure ? 'unsure' : person.truth[id]!;
  if (unsure) return;
  answers.qual = person.truth.qual!;
  for (const id of PAINTED) {
    const truth = person.truth[id];
    if (isPaintable(truth)) answers[id] ??= truth;
  }
}

function isPaintable(truth: AnswerValue | undefined): truth is AnswerValue {
  return truth !== undefined && truth !== 'no' && truth !== 'none' && !(Array.isArray(truth) && truth.length === 0);
}
