// How old one must be to read Rhomboid: the Flesch-Kincaid grade plus 5, of every text that a person sees.
// `node tools/reading-age.ts` prints the median, the 90th percentile and the hardest texts; it ends with 1 above the limit.
import { compileFolder } from '@rhomboid/cli/knowledge';
import { problemLine } from '@rhomboid/ground';
import type { Knowledge, MedicineSafety } from '@rhomboid/knowledge';
import { en } from '../apps/web/src/words/en.ts';

/** The highest median that passes: school children of 11 to 12 can read it. */
const MOST_MEDIAN = 12;
/** The formula says little of labels: texts with fewer words are not measured. */
const LEAST_WORDS = 6;
/** School starts at 5, with grade 0. */
const AGE_AT_GRADE_0 = 5;

/** A text that a person sees, and where it stands. */
interface Shown {
  readonly where: string;
  readonly text: string;
}

/**
 * Syllables of an English word, by its groups of vowels: endings that are not spoken are taken off, and vowels that
 * part are counted twice. Right for about nine words in ten; never less than 1.
 */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (letters === '') return 0;
  const spoken = letters
    .replace(/(?<![aeiouylr])les?$/, '@')
    .replace(/(?<=[^aeiouytd])ed$/, '')
    .replace(/(?<=[aeiouy])ed$/, '')
    .replace(/(?<![cgsxz]|[cs]h)es$/, '')
    .replace(/e$/, '')
    .replace(/e(?=(?:ly|ful|less|ment|ness)$)/, '');
  const groups = spoken.match(/[aeiouy@]+/g)?.length ?? 0;
  const parted =
    spoken.match(/i[ao](?!us)|(?<=[^tsc])iu|eo(?!u)|ua(?=[^rl]|l$)|uou|[aeo]ing|ya|(?<=[dr])ea$/g)?.length ?? 0;
  const joined = spoken.match(/[tsxc]i[ao]|gi[ao]|geo/g)?.length ?? 0;
  return Math.max(1, groups + parted - joined);
}

/** The Flesch-Kincaid grade level of a text, or null where it has no words. */
export function grade(text: string): number | null {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const sentences = text.split(/[.!?:;]+(?=\s|$)/).filter((part) => /\p{L}/u.test(part));
  if (words.length === 0) return null;
  const spoken = words.reduce(
    (sum, word) => sum + word.split('-').reduce((inner, part) => inner + syllables(part), 0),
    0,
  );
  return 0.39 * (words.length / Math.max(1, sentences.length)) + 11.8 * (spoken / words.length) - 15.59;
}

/** Every text of the release that a person reads. */
function textsOf(knowledge: Knowledge): readonly Shown[] {
  const at = (where: string, ...texts: readonly string[]): readonly Shown[] => texts.map((text) => ({ where, text }));
  return [
    ...knowledge.findings.flatMap((item) => [
      ...at(item.id, item.label, item.ask, item.help, item.why, item.present, item.absent),
      ...at(item.id, ...item.options.map(({ text }) => text)),
    ]),
    ...knowledge.screens.flatMap(({ id, title, hint }) => at(id, title, hint)),
    ...knowledge.conditions.flatMap((item) => at(item.id, item.name, item.what, item.course, item.care, item.watch)),
    ...knowledge.redFlags.flatMap((item) => at(item.id, item.says, item.does, item.operator)),
    ...knowledge.dispositions.flatMap(({ id, title, text, steps }) =>
      at(id, title, text, ...steps.flatMap((step) => [step.do, step.detail])),
    ),
    ...knowledge.watchFor.flatMap((item) => at(`watch ${item.id}`, item.sign, item.do)),
    ...knowledge.certainty.flatMap(({ id, text }) => at(`certainty ${id}`, text)),
    ...knowledge.countries.flatMap((item) => at(item.id, item.cannotSpeak, ...item.emergency.map(({ note }) => note))),
    ...planTexts(knowledge).flatMap(({ where, text }) => at(where, text)),
    ...careTexts(knowledge).flatMap(({ where, text }) => at(where, text)),
    ...libraryTexts(knowledge),
    ...at(
      'widespread',
      knowledge.widespread.texts.criteria,
      knowledge.widespread.texts.signs,
      knowledge.yellowFlags.text,
    ),
  ];
}

/** Every text of the library that a person reads: of an article each paragraph, and each line of a list. */
export function libraryTexts({ library }: Pick<Knowledge, 'library'>): readonly Shown[] {
  if (library === null) return [];
  const at = (where: string, ...texts: readonly string[]): readonly Shown[] => texts.map((text) => ({ where, text }));
  return [
    ...library.articles.flatMap(({ id, title, question, short, body, todo, help }) => {
      const lines = [...[...body, ...todo].flatMap((block) => block.lines), ...help.map(({ line }) => line)];
      const texts = lines.map((line) => line.map(({ text }) => text).join(''));
      return at(`article ${id}`, title, question, short, ...texts);
    }),
    ...library.danger.flatMap(({ id, title, says }) => at(`danger ${id}`, title, says)),
  ];
}

/** Every text of the care part that a person reads. */
function careTexts({ care }: Knowledge): readonly Shown[] {
  if (care === null) return [];
  const at = (where: string, ...texts: readonly string[]): readonly Shown[] => texts.map((text) => ({ where, text }));
  const { surgery, registerAdvice, scanAdvice } = care;
  return [
    ...care.circumstances.flatMap(({ id, ask, help }) => at(`told ${id}`, ask, help)),
    ...care.practitioners.flatMap((one) => [
      ...at(one.id, one.what, ...one.goWhen, ...one.firstVisit, ...one.bring, ...one.ask, ...one.avoidIf, one.stop),
      ...at(one.id, ...one.fits.flatMap(({ howSoon, text }) => [howSoon, text]), ...one.bars.map(({ text }) => text)),
    ]),
    ...care.variants.flatMap(({ id, says, fits }) => at(`scans ${id}`, says, ...fits.map(({ text }) => text))),
    ...care.scans.flatMap(({ id, shows, doseSays, prepare, limits, ask }) =>
      at(`scan ${id}`, shows, doseSays, ...prepare, limits, ask),
    ),
    ...care.scanGuidance.flatMap(({ id, says }) => at(`guidance ${id}`, says)),
    ...at('scan advice', ...scanAdvice.dont.flatMap(({ what, why }) => [what, why]), ...scanAdvice.ask, care.labRule),
    ...care.labTests.flatMap(({ id, what, reading }) => at(`test ${id}`, what, reading)),
    ...care.procedures.flatMap((one) => [
      ...at(one.id, one.what, one.isFor, one.notFor, ...one.happens, one.recovery, one.risks, one.evidence),
      ...at(one.id, ...[...one.fits, ...one.bars].map(({ text }) => text)),
    ]),
    ...at('surgery', ...surgery.notIndicated, ...surgery.urgent, ...surgery.questions),
    ...at('second opinion', ...surgery.secondOpinion.flatMap((step) => [step.do, step.detail])),
    ...at('promises', ...surgery.promises.flatMap(({ claim, truth }) => [claim, truth])),
    ...registerAdvice.registers.flatMap(({ country, profession, how }) => at(`${country} ${profession}`, how)),
    ...care.adverts.flatMap(({ id, sign, why, instead }) => at(`advert ${id}`, sign, why, instead)),
  ];
}

/** Every text of the plan's part that a person reads. */
function planTexts({ plan }: Knowledge): readonly Shown[] {
  if (plan === null) return [];
  const at = (where: string, ...texts: readonly string[]): readonly Shown[] => texts.map((text) => ({ where, text }));
  const { coach, exerciseRules: rules } = plan;
  return [
    ...plan.facts.flatMap(({ id, ask, help, why }) => at(`fact ${id}`, ask, help, why)),
    ...plan.treatments.flatMap((item) => [
      ...at(item.id, item.what, ...item.how, item.dose.sentence, item.why, item.usedFor, item.stop, item.harms),
      ...at(item.id, item.evidence.effect, ...item.cautions.map(({ text }) => text)),
    ]),
    ...plan.skipCards.flatMap(({ id, message, instead, evidence }) => at(id, message, instead, evidence.effect)),
    ...plan.phases.flatMap(({ id, goal, medicine, stepUp }) =>
      at(`phase ${id}`, goal, medicine.says, ...stepUp.flatMap((step) => [step.says, step.do])),
    ),
    ...plan.exercises.flatMap((item) => [
      ...at(item.id, item.target, ...item.steps, item.easier, item.harder, item.breathing, item.stop),
      ...at(item.id, item.evidence.effect, ...item.cautions.map(({ text }) => text)),
      ...at(item.id, ...item.levels.map(({ change }) => change)),
    ]),
    ...plan.exerciseGroups.flatMap(({ id, why }) => at(id, why)),
    ...rules.pain.lights.flatMap((light) => at(light.light, light.says, light.do)),
    ...rules.bone.flatMap(({ id, says }) => at(id, says)),
    ...coach.cards.flatMap(({ id, tips, why }) => at(`card ${id}`, ...tips, why)),
    ...coach.loadQuestions.flatMap(({ id, ask, help, advice }) => at(`question ${id}`, ask, help, ...advice)),
    ...coach.postureFacts.flatMap(({ id, finding, forYou }) => at(`posture ${id}`, finding, forYou)),
    ...plan.courses.flatMap(({ id, says }) => at(`course ${id}`, says)),
    ...at('recovery', plan.courseGuard.message),
    ...[...plan.predictors.map((item) => ({ ...item, does: [item.do] })), ...plan.prevention].flatMap((item) =>
      at(item.id, item.says, ...item.does),
    ),
    ...medicineTexts(plan.medicineSafety),
  ];
}

/** What the medicine check says; the gaps that it fills in stand as words. */
function medicineTexts({ rules, doses, alternatives, choices }: MedicineSafety): readonly Shown[] {
  return [
    ...rules.flatMap(({ id, steps }) => steps.map(({ message }) => ({ where: `rule ${id}`, text: message }))),
    ...doses.map(({ id, how }) => ({ where: `pack ${id}`, text: how })),
    ...alternatives.map(({ id, text }) => ({ where: `instead ${id}`, text })),
    ...choices.map(({ medicine, caveat }) => ({ where: `choice ${medicine}`, text: caveat })),
  ].map(({ where, text }) => ({ where, text: text.replaceAll(/\{(\w+)\}/g, '$1') }));
}

/** Every sentence of a catalogue; sentences with gaps are filled with a number, a word or a day, whichever they take. */
export function wordsOf(catalogue: unknown, where = 'app'): readonly Shown[] {
  if (typeof catalogue === 'string') return [{ where, text: catalogue }];
  if (typeof catalogue === 'function') return filled(catalogue as (...gaps: unknown[]) => unknown, where);
  if (typeof catalogue !== 'object' || catalogue === null) return [];
  return Object.entries(catalogue).flatMap(([key, value]) => wordsOf(value, `${where}.${key}`));
}

function filled(sentence: (...gaps: unknown[]) => unknown, where: string): readonly Shown[] {
  for (const gap of [3, '2026-11-21', ['one', 'two']]) {
    try {
      const text = sentence(gap, gap, gap);
      if (typeof text === 'string') return [{ where, text }];
    } catch {
      // This sentence takes another kind of gap.
    }
  }
  return [];
}

interface Measured extends Shown {
  readonly age: number;
}

/** Ages of the texts that are long enough, the easiest first. */
export function measure(texts: readonly Shown[]): readonly Measured[] {
  return texts
    .filter(({ text }) => text.split(/\s+/).length >= LEAST_WORDS)
    .flatMap((shown) => {
      const level = grade(shown.text);
      return level === null ? [] : [{ ...shown, age: level + AGE_AT_GRADE_0 }];
    })
    .sort((a, b) => a.age - b.age);
}

/** The value below which this share of the sorted ages lies. */
export function quantile(sorted: readonly Measured[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]?.age ?? 0;
}

if (import.meta.main) {
  const compiled = compileFolder();
  if (!compiled.ok) {
    for (const item of compiled.problems) console.error(problemLine(item));
    process.exit(1);
  }
  const measured = measure([...textsOf(compiled.value), ...wordsOf(en)]);
  const median = quantile(measured, 0.5);
  console.log(`${measured.length} texts of ${LEAST_WORDS} words or more`);
  console.log(
    `reading age: median ${median.toFixed(1)}, 90th percentile ${quantile(measured, 0.9).toFixed(1)} (at most ${MOST_MEDIAN} in the median)`,
  );
  const articles = measure(libraryTexts(compiled.value));
  console.log(
    `of these, in articles: ${articles.length} texts, median ${quantile(articles, 0.5).toFixed(1)}, 90th percentile ${quantile(articles, 0.9).toFixed(1)}`,
  );
  for (const { age, where, text } of measured.slice(-10).reverse())
    console.log(`  ${age.toFixed(1)}  ${where}: ${text}`);
  process.exitCode = median > MOST_MEDIAN ? 1 : 0;
}
