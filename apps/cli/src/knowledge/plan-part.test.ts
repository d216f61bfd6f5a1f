// The plan's part of this checkout's knowledge: complete as the evidence tables have it, and safe where they say so.
import { type Caution, type Expression, mentions, planOf } from '@rhomboid/knowledge';
import { describe, expect, it } from 'vitest';
import { openKnowledge } from '../open-knowledge.ts';

const knowledge = openKnowledge();
const plan = planOf(knowledge);
const numbered = (letter: string, count: number, dash = ''): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${letter}${dash}${String(i + 1).padStart(2, '0')}`);
const sorted = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id).sort();

describe('what is there', () => {
  it('holds 39 treatments, 16 skip cards and 40 exercises, each once', () => {
    expect(sorted(plan.treatments)).toEqual(numbered('A', 39, '-'));
    expect(sorted(plan.skipCards)).toEqual(numbered('N', 16, '-'));
    expect(sorted(plan.exercises)).toEqual(numbered('E', 40));
  });

  it('holds six phases, seven worked weeks, the coach and the recovery ranges', () => {
    expect(plan.phases.map(({ id }) => id)).toEqual([
      'first-48-hours',
      'days-3-to-14',
      'weeks-2-to-6',
      'weeks-6-to-12',
      'over-12-weeks',
      'recovered',
    ]);
    expect(plan.weeks.map(({ id }) => id)).toEqual(['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7']);
    expect(plan.coach.cards).toHaveLength(16);
    expect(plan.coach.loadQuestions).toHaveLength(5);
    expect(plan.coach.postureFacts).toHaveLength(11);
    expect(plan.courses).toHaveLength(15);
    expect(plan.predictors.length * plan.prevention.length).toBeGreaterThan(0);
  });

  it('says of every treatment and exercise why, how much, when to stop, how sure, and when to look again', () => {
    for (const { id, why, dose, stop, evidence, reviewAfterDays, provenance } of plan.treatments) {
      expect({ id, texts: [why, dose.sentence, stop, evidence.effect].every((text) => text.length > 5) }).toEqual({
        id,
        texts: true,
      });
      expect(reviewAfterDays).toBeGreaterThan(0);
      expect(provenance.sources.length).toBeGreaterThan(0);
    }
    for (const { id, levels, steps, stop, easier, harder, evidence } of plan.exercises) {
      expect({ id, levels: levels.map(({ level }) => level) }).toEqual({ id, levels: [1, 2, 3] });
      expect([steps.length >= 3, stop, easier, harder, evidence.effect].every(Boolean)).toBe(true);
    }
  });

  it('never calls a borrowed figure sure: only limbs, standards of care and label warnings are of high certainty', () => {
    const high = plan.treatments.filter(({ evidence }) => evidence.certainty === 'high').map(({ id }) => id);
    expect(high.sort()).toEqual(['A-37', 'A-38', 'A-39']);
    expect(plan.exercises.filter(({ evidence }) => evidence.certainty === 'high')).toEqual([]);
  });

  it('tells both sides where guidelines disagree', () => {
    const told = plan.treatments.filter(({ evidence }) => evidence.bothSides.length > 1).map(({ id }) => id);
    expect(told.sort()).toEqual(['A-11', 'A-14', 'A-29', 'A-34', 'A-35']);
  });
});

describe('the matrix', () => {
  const COLUMNS = ['MUS', 'MYO', 'JNT', 'POS', 'CERV', 'DISC', 'OVF', 'DEF', 'SPA', 'WSP', 'PREG', 'POSTOP'] as const;
  const WORDS = { 2: 'core', 1: 'option', 0: 'no', X: 'avoid', P: 'professional' } as const;
  /** As the evidence table has it; where it says two things the stricter one. */
  const TABLE: Readonly<Record<string, string>> = {
    walk: '2 2 2 2 2 2 1 2 2 2 2 P',
    mobility: '2 2 2 2 1 1 P 2 2 1 1 P',
    'loaded-bend-twist': '1 1 1 1 1 P X P 1 1 P P',
    strength: '2 2 2 2 2 1 P 2 2 2 2 P',
    neck: '1 1 1 2 2 1 1 1 1 1 1 P',
    heat: '1 1 1 1 1 1 1 1 1 1 1 P',
    massage: '1 1 1 1 1 0 P 1 1 1 P X',
    mobilisation: '1 1 1 1 1 P X 1 P 1 P X',
    thrust: '1 0 1 0 P X X P X 0 P X',
    acupuncture: '1 1 1 0 1 0 0 0 0 1 P P',
    'oral-nsaid': '1 0 1 0 1 1 P 0 P 0 X P',
    talking: '0 0 0 0 0 1 1 1 1 2 0 1',
    ergonomics: '1 1 1 2 2 1 1 1 1 1 1 1',
  };

  it.each(Object.entries(TABLE))('%s', (row, cells) => {
    const found = plan.matrix.find(({ id }) => id === row);
    const wanted = cells.split(' ').map((cell) => WORDS[cell as keyof typeof WORDS]);
    expect(COLUMNS.map((column) => found?.cells[column])).toEqual(wanted);
  });

  it('has no other row', () => {
    expect(sorted(plan.matrix)).toEqual(sorted(Object.keys(TABLE).map((id) => ({ id }))));
  });
});

describe('what is dangerous', () => {
  const cautionsAt = (id: string): readonly Caution[] =>
    [...plan.treatments, ...plan.exercises].find((item) => item.id === id)?.cautions ?? [];
  const speaksOf = (when: Expression, fact: string): boolean => mentions(when).some(({ finding }) => finding === fact);
  const strongest = (id: string, fact: string): string =>
    (['avoid', 'ask-first', 'adapt'] as const).find((action) =>
      cautionsAt(id).some((caution) => caution.action === action && speaksOf(caution.when, fact)),
    ) ?? 'nothing';

  it.each([
    ['A-08', 'numb-skin', 'avoid'],
    ['A-08', 'balm-on-skin', 'avoid'],
    ['A-09', 'raynaud', 'avoid'],
    ['A-09', 'sickle-cell', 'avoid'],
    ['A-11', 'anticoagulant', 'ask-first'],
    ['A-13', 'osteoporosis', 'avoid'],
    ['A-14', 'osteoporosis', 'avoid'],
    ['A-14', 'steroid-tablets-3-months', 'avoid'],
    ['A-14', 'fused-spine', 'avoid'],
    ['A-18', 'chest-pain-on-effort', 'avoid'],
    ['A-29', 'anticoagulant', 'ask-first'],
    ['E03', 'osteoporosis', 'avoid'],
    ['E29', 'osteoporosis', 'avoid'],
    ['E29', 'spondylolisthesis', 'avoid'],
    ['E34', 'osteoporosis', 'avoid'],
    ['E05', 'osteoporosis', 'adapt'],
    ['E12', 'neck-dizziness', 'avoid'],
    ['E11', 'shoulder-slips', 'avoid'],
    ['E22', 'cannot-lie-on-front', 'avoid'],
    ['E33', 'heart-disease', 'ask-first'],
    ['E35', 'chest-pain-on-effort', 'avoid'],
    ['E36', 'epilepsy', 'adapt'],
  ])('%s with %s: %s', (id, fact, action) => {
    expect(strongest(id, fact)).toBe(action);
  });

  it('counts unknown bones and operations as risk wherever force is used', () => {
    const forceful = ['A-14', 'A-15', 'E03', 'E29', 'E34'];
    for (const id of forceful) {
      const bones = cautionsAt(id).filter(({ when, action }) => action === 'avoid' && speaksOf(when, 'osteoporosis'));
      expect({ id, counted: bones.map(({ unknownCounts }) => unknownCounts) }).toEqual({ id, counted: [true] });
    }
    for (const { id } of plan.exercises.filter(({ tag }) => tag === 'strength')) {
      expect({
        id,
        counted: cautionsAt(id).some(({ when, unknownCounts }) => unknownCounts && speaksOf(when, 'surgery-recent')),
      }).toEqual({ id, counted: true });
    }
  });

  it('keeps all but breathing, rest and walking from a fresh break', () => {
    const [first] = plan.exerciseRules.bone;
    expect(first).toMatchObject({
      id: 'fresh-break',
      only: ['E01', 'E39', 'E35'],
      askFirst: true,
      unknownCounts: true,
    });
  });

  it('gives no plan to dangerous causes but a break, and nothing as core to that', () => {
    const planless = plan.causeGroups.filter((group) => group.plan === 'none').flatMap(({ conditions }) => conditions);
    const dangerous = knowledge.conditions.filter(({ dangerous: is }) => is).map(({ id }) => id);
    const full = new Set(
      plan.causeGroups.filter((group) => group.plan === 'full').flatMap(({ conditions }) => conditions),
    );
    expect(planless.length).toBeGreaterThan(20);
    expect(dangerous.filter((id) => full.has(id))).toEqual(['ovcf', 'rib-stress']);
    expect(plan.matrix.filter(({ cells }) => cells.OVF === 'core')).toEqual([]);
  });

  it('puts every medicine that a treatment names before the medicine check', () => {
    const named = plan.treatments.filter(({ medicines }) => medicines.length > 0).map(({ id }) => id);
    expect(named.sort()).toEqual(['A-10', 'A-34', 'A-35', 'A-36']);
    expect(
      plan.treatments.filter((item) => item.class === 'medicine').every(({ medicines }) => medicines.length > 0),
    ).toBe(true);
  });
});

describe('the rules', () => {
  it('has the traffic light and the steps of the evidence', () => {
    const { pain, progression, defaults } = plan.exerciseRules;
    expect(pain.lights.map(({ during }) => [during.from, during.to])).toEqual([
      [0, 3],
      [4, 5],
      [6, 10],
    ]);
    expect(pain).toMatchObject({ riseAmber: 2, riseRed: 4, settleHours: 24 });
    expect(progression).toMatchObject({
      greensToProgress: 3,
      completedAtLeast: 0.8,
      cutAmber: 0.25,
      retryCut: 0.5,
      missedCut: 0.3,
      mostProgressedAWeek: 2,
    });
    expect(defaults).toMatchObject({ exercises: { from: 3, to: 5 }, onTrack: 0.6, strengthFromDay: 14 });
    expect(plan.coach.breaks).toMatchObject({ mostADay: 12, snoozeMinutes: 10, settable: { from: 20, to: 90 } });
  });
});
