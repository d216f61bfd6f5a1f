// Whether a person may try something out on days drawn by lot. What is not known to be harmless is refused.
import type { Knowledge } from '@rhomboid/knowledge';
import { TREATMENT } from './day-facts.ts';
import type { Definition } from './definition.ts';
import type { InsightLink, TestRefusal } from './insight.ts';
import { treatmentTests } from './words-treatments-en.ts';

/** What holds of all tests today. */
export interface TestSetting {
  readonly careFirst: boolean;
  readonly running: boolean;
  readonly tooFewDays: boolean;
}

/** Whether a test of it can be offered; the gravest reason against it comes first. */
export function testOf(definition: Definition, setting: TestSetting, knowledge: Knowledge): InsightLink['test'] {
  const why = refusal(definition, setting, knowledge);
  return why === null ? { possible: true } : { possible: false, why };
}

function refusal(definition: Definition, setting: TestSetting, knowledge: Knowledge): TestRefusal | null {
  if (setting.careFirst) return 'care-first';
  return refusalOf(definition, knowledge) ?? (setting.running ? 'running' : setting.tooFewDays ? 'too-few-days' : null);
}

/** Why this is never tested; null where it may be. */
function refusalOf(definition: Definition, knowledge: Knowledge): TestRefusal | null {
  switch (definition.origin) {
    case 'medicine':
      return 'medicine';
    case 'treatment':
      return treatmentRefusal(definition.key.slice(TREATMENT.length), definition.name, knowledge);
    case 'knowledge': {
      const test = definition.factor!.test;
      return test.possible ? null : test.why;
    }
    case 'own':
      return ownRefusal(definition, knowledge);
  }
}

/** Treatments without words for a test, and why: exercise and walks protect, much rest makes a back weaker. */
const REFUSED: Readonly<Record<string, TestRefusal>> = {
  exercise: 'harmful',
  walk: 'harmful',
  rest: 'harmful',
};

function treatmentRefusal(kind: string, name: string, knowledge: Knowledge): TestRefusal | null {
  if (kind in treatmentTests) return null;
  return REFUSED[kind] ?? (namesMedicine(name, knowledge) ? 'medicine' : 'not-in-your-hands');
}

/**
 * Words of own factors that protect, or that nobody should do without or take on by lot: sleep, movement, food and drink,
 * and what is no experiment.
 */
const PROTECTED =
  /\b(sleep|slept|nap|exercis\w*|workout|training|physio\w*|walk\w*|steps|eat\w*|meal|food|fast(?:ed|ing)|drink\w*|water|alcohol|beer|wine|smok\w*|cigarette\w*|cannabis|lift\w*|fall|brace|collar|inhaler|insulin|oxygen|therap\w*)\b/iu;
const MEDICINE_WORDS =
  /\b(medicine\w*|medication\w*|drug\w*|tablet\w*|pill\w*|dose\w*|capsule\w*|injection\w*|pain[- ]?killer\w*|steroid\w*|antibiotic\w*|antidepressant\w*|hormone\w*|patch\w*)\b/iu;

function ownRefusal({ name, role, roleTold }: Definition, knowledge: Knowledge): TestRefusal | null {
  const byName = refusalByName(name, knowledge);
  if (byName !== null) return byName;
  if (!roleTold) return 'role-not-told';
  return role === 'shared-state' ? 'not-in-your-hands' : null;
}

/** Names of medicines as plain words, and what was asked of names: an evening asks of the same few. */
interface Asked {
  readonly medicines: readonly string[];
  readonly isMedicine: Map<string, boolean>;
  readonly refusals: Map<string, TestRefusal | null>;
}

const asked = new WeakMap<Knowledge, Asked>();

function askedOf(knowledge: Knowledge): Asked {
  let known = asked.get(knowledge);
  if (known === undefined) {
    const all = [...knowledge.medicines, ...knowledge.ingredients];
    const medicines = all.flatMap((one) => [one.name, ...one.alsoCalled]).map(plainWords);
    known = { medicines, isMedicine: new Map(), refusals: new Map() };
    asked.set(knowledge, known);
  }
  return known;
}

function refusalByName(name: string, knowledge: Knowledge): TestRefusal | null {
  const { refusals } = askedOf(knowledge);
  let refusal = refusals.get(name);
  if (refusal === undefined) {
    const isMedicine = MEDICINE_WORDS.test(name) || namesMedicine(name, knowledge);
    refusal = isMedicine ? 'medicine' : PROTECTED.test(name) ? 'harmful' : null;
    refusals.set(name, refusal);
  }
  return refusal;
}

function namesMedicine(name: string, knowledge: Knowledge): boolean {
  const { medicines, isMedicine } = askedOf(knowledge);
  let answer = isMedicine.get(name);
  if (answer === undefined) {
    const text = plainWords(name);
    answer = medicines.some((called) => text.includes(called));
    isMedicine.set(name, answer);
  }
  return answer;
}

/** Lower-case words, each between two spaces. */
function plainWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
