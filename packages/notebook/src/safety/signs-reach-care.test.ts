// Every danger sign that an entry can carry reaches the care card: each answer that a red-flag rule listens for, and the
// firing case of each rule, told as a notebook entry, gives the level that the check gives for the same answers.
import { check, fire, levelOf, takeIn } from '@rhomboid/check';
import { openFolder } from '@rhomboid/cli/knowledge';
import { type Expression, type Knowledge, LEVELS, mentions } from '@rhomboid/knowledge';
import { describe, expect, it } from 'vitest';
import { diary } from '../days/test-diary.ts';
import type { PainEntry, SignAnswers } from '../log/entries.ts';
import { openNotebook } from '../log/fold.ts';
import { type AnswerRecord, type AnswerValue, answersFrom, type Known } from './answers.ts';
import { needsScreen } from './occasion.ts';
import { signGroups, signId } from './signs.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge: Knowledge = opened.value;

const TODAY = '2026-03-02';
const EMPTY = openNotebook();
const entryWith = (fields: Partial<PainEntry>): PainEntry => ({
  kind: 'pain',
  id: 'entry',
  day: TODAY,
  time: '12:00',
  ...fields,
});

/** Place of the level in the order of urgency: 0 is the most urgent. */
function rankOf(answers: AnswerRecord): number {
  const result = check(knowledge, answers);
  if (!result.ok) throw new Error(JSON.stringify({ answers, problems: result.problems }));
  return LEVELS.indexOf(result.value.assessment.disposition.level);
}

/** A last check two weeks ago that relieved in every way: what of it is old must not soften a new sign. */
const CALM: Known = {
  day: '2026-02-16',
  answers: {
    age: 58,
    sex: 'female',
    duration: 'over-12-weeks',
    change: 'none',
    trend: 'better',
    'first-ever': 'same-as-before',
    'onset-speed': 'gradual',
    'chest-when': 'over-72-hours',
    'cord-when': 'longer-stable',
    'arm-when': 'longer-stable',
    'mv-spec': 'yes',
    'still-zero': 'yes',
    'sit-worse': 'yes',
    't-palpate': 'yes',
    'onset-trigger': ['twist'],
    'usual-crisis': 'yes',
    fever: 'no',
    'leg-weak': 'no',
    'rad-chest': 'no',
    severe: 'no',
    'heart-risk': ['hypertension'],
    osteop: 'yes',
  },
};
const HISTORY = { age: 58, sex: 'female', 'heart-risk': ['hypertension'], osteop: 'yes' };

interface Heard {
  readonly finding: string;
  readonly value: string;
}

/** Every answer that some rule mentions as a reason for urgency; of numbers the bound. */
const heard: readonly Heard[] = [
  ...new Map(
    knowledge.redFlags
      .flatMap(({ levels }) => levels.flatMap(({ when }) => mentions(when)))
      .filter(({ positive }) => positive)
      .flatMap(({ finding, value }) => {
        const { type, options } = knowledge.findings.find(({ id }) => id === finding)!;
        if (type === 'number') return [];
        return (value === '*' ? options.map(({ id }) => id) : [value]).map((answer) => ({ finding, value: answer }));
      })
      .map((item) => [`${item.finding} ${item.value}`, item]),
  ).values(),
];

/** Those that an entry can carry: “none” is what is left when every other option is denied, and no sign of its own. */
const carried = heard
  .filter(({ value }) => value !== 'none')
  .map((item) => [signId(item.finding, item.value), item] as const);

/** Numbers that a rule compares, with a value that is beyond the bound. */
const numbers: readonly { readonly finding: string; readonly value: number }[] = knowledge.redFlags
  .flatMap(({ levels }) => levels.flatMap(({ when }) => comparesIn(when)))
  .map(({ finding, by, bound }) => ({
    finding,
    value: by === 'under' ? bound - 1 : by === 'above' ? bound + 1 : bound,
  }));

function comparesIn(expression: Expression): readonly Extract<Expression, { op: 'compare' }>[] {
  if (expression.op === 'compare') return [expression];
  if (expression.op === 'all' || expression.op === 'any' || expression.op === 'at-least')
    return expression.of.flatMap(comparesIn);
  return [];
}

const typeOf = (finding: string): string => knowledge.findings.find(({ id }) => id === finding)!.type;

/** The answer as the check takes it. */
function answerOf({ finding, value }: Heard): AnswerRecord {
  return { [finding]: typeOf(finding) === 'many' ? [value] : value };
}

/** The same as an entry carries it: a no is a no to the finding, everything else a sign of its own. */
function signsOf({ finding, value }: Heard): SignAnswers {
  return typeOf(finding) === 'yes-no' && value === 'no' ? { [finding]: 'no' } : { [signId(finding, value)]: 'yes' };
}

describe('each answer that a rule listens for', () => {
  it('is told as a number or as a sign: there are very many', () => {
    expect(heard.length).toBeGreaterThan(200);
    expect(new Set(numbers.map(({ finding }) => finding))).toContain('nrs-now');
  });

  it.each(carried)('%s: as in the check', (_id, item) => {
    const entry = entryWith({ signs: signsOf(item) });
    const answers = answersFrom(EMPTY, knowledge, entry, null, TODAY);
    expect(answers).toEqual(answerOf(item));
    expect(rankOf(answers)).toBeLessThanOrEqual(rankOf(answerOf(item)));
    expect(needsScreen(entry, EMPTY, knowledge, null, TODAY)).toBe(item.value !== 'no');
  });

  it.each(carried)('%s: a calm check two weeks ago does not soften it', (_id, item) => {
    const answers = answersFrom(EMPTY, knowledge, entryWith({ signs: signsOf(item) }), CALM, TODAY);
    expect(rankOf(answers)).toBeLessThanOrEqual(rankOf({ ...HISTORY, ...answerOf(item) }));
  });

  it('unsure stays unsure, with the level of the check', () => {
    for (const item of heard.filter(({ value }) => value === 'yes')) {
      const entry = entryWith({ signs: { [item.finding]: 'unsure' } });
      const answers = answersFrom(EMPTY, knowledge, entry, null, TODAY);
      expect(answers).toEqual({ [item.finding]: 'unsure' });
      expect(needsScreen(entry, EMPTY, knowledge, null, TODAY)).toBe(true);
    }
  });

  it('is offered, unless it is drawn, a place in time, or part of who one is', () => {
    const offered = new Set(signGroups(knowledge).flatMap(({ signs }) => signs.map(({ finding }) => finding)));
    const missing = new Set(heard.map(({ finding }) => finding).filter((finding) => !offered.has(finding)));
    expect(missing).toEqual(
      new Set(['duration', 'loc-mid', 'loc-side', 'med', 'mv-spec', 'qual', 'rad-hand', 'recent-visit', 'sex', 'site']),
    );
  });
});

describe('each number that a rule compares', () => {
  it.each(
    numbers.filter(({ finding }) => finding.startsWith('nrs')).map((item) => [item.finding, item.value] as const),
  )('%s of %i in an entry is in the answers; severe pain is an occasion', (finding, value) => {
    const entry = entryWith(finding === 'nrs-now' ? { now: value } : { worst: value });
    expect(answersFrom(EMPTY, knowledge, entry, null, TODAY)).toEqual({ [finding]: value });
    expect(needsScreen(entry, EMPTY, knowledge, null, TODAY)).toBe(value >= 8);
  });

  it('is otherwise known from a check that lasts, or is answered on the way', () => {
    for (const { finding, value } of numbers) {
      const later: Known = { day: TODAY, time: '12:05', answers: { [finding]: value } };
      expect(answersFrom(EMPTY, knowledge, entryWith({}), later, TODAY)).toEqual({ [finding]: value });
    }
    const lasting = new Set(numbers.map(({ finding }) => finding).filter((id) => id in knowledge.lasting));
    expect(lasting).toEqual(new Set(['age', 't-height']));
  });
});

describe('the firing case of each rule, told as an entry after an earlier check', () => {
  it.each(knowledge.redFlags.map((rule) => [rule.id, rule] as const))('%s reaches its level', (_id, rule) => {
    const fires = rule.cases.find(({ kind }) => kind === 'fires')!;
    const { entry, before, after } = toldInTheNotebook(fires.answers as AnswerRecord);
    const asked = { cause: 'entry', answers: after, level: 'routine', rules: [], knowledge: 'test' };
    const notebook = diary({ kind: 'screening', day: TODAY, ...asked });
    const answers = answersFrom(notebook, knowledge, entry, before, TODAY);
    const intake = takeIn(knowledge, answers);
    const fired = intake.ok ? fire(rule, intake.value.facts) : null;
    if (fires.level !== 'raise') expect(fired && levelOf(fired.rank)).toBe(fires.level);
    expect(rankOf(answers)).toBeLessThanOrEqual(rankOf(fires.answers as AnswerRecord));
  });
});

/**
 * The answers of a case as they come in real life: what lasts from a check a day ago, signs and strength with the entry, and
 * the rest (how long, what eases it, what was measured) as the check's own questions after the entry.
 */
function toldInTheNotebook(answers: AnswerRecord): { entry: PainEntry; before: Known; after: AnswerRecord } {
  const rules = new Set(heard.map(({ finding, value }) => `${finding} ${value}`));
  const before: Record<string, AnswerValue> = {};
  const after: Record<string, AnswerValue> = {};
  const signs: Record<string, 'yes' | 'no' | 'unsure'> = {};
  const strength: { now?: number; worst?: number } = {};
  for (const [finding, value] of Object.entries(answers)) {
    const values = Array.isArray(value) ? value : [value];
    if (finding in knowledge.lasting) before[finding] = value;
    else if (finding === 'nrs-now') strength.now = Number(value);
    else if (finding === 'nrs-worst') strength.worst = Number(value);
    else if (values.every((item) => rules.has(`${finding} ${item}`)))
      for (const item of values) Object.assign(signs, signsOf({ finding, value: String(item) }));
    else after[finding] = value;
  }
  return { entry: entryWith({ ...strength, signs }), before: { day: '2026-03-01', answers: before }, after };
}
