// What each statement of the plan's part stands on, with its place.
import type { PlanKnowledge } from './plan-knowledge.ts';
import type { Provenance } from './provenance.ts';

/** A statement's place, outermost first, and what stands behind it. */
export interface PlanStatement {
  readonly where: readonly string[];
  readonly provenance: Provenance;
}

/** Every statement of the plan's part that needs a source. */
export function planProvenances(plan: PlanKnowledge): readonly PlanStatement[] {
  const each = (
    kind: string,
    items: readonly { readonly id: string; readonly provenance: Provenance }[],
  ): readonly PlanStatement[] => items.map(({ id, provenance }) => ({ where: [kind, id], provenance }));
  const { exerciseRules: rules, coach } = plan;
  return [
    ...each('facts', plan.facts),
    ...each('treatments', plan.treatments),
    ...each('skip-cards', plan.skipCards),
    ...each('phases', plan.phases),
    ...each('matrix', plan.matrix),
    ...each('exercises', plan.exercises),
    ...each('exercise-groups', plan.exerciseGroups),
    ...each('bone', rules.bone),
    ...each('rules', [
      { id: 'pain', provenance: rules.pain.provenance },
      { id: 'progression', provenance: rules.progression.provenance },
      { id: 'defaults', provenance: rules.defaults.provenance },
      { id: 'balance', provenance: rules.balance.provenance },
      { id: 'breaks', provenance: coach.breaks.provenance },
      { id: 'guard', provenance: plan.courseGuard.provenance },
    ]),
    ...each('cards', coach.cards),
    ...each('questions', coach.loadQuestions),
    ...each('posture-facts', coach.postureFacts),
    ...each('courses', plan.courses),
    ...each('predictors', plan.predictors),
    ...each('prevention', plan.prevention),
    ...each('weeks', plan.weeks),
    ...each('medicine-rules', plan.medicineSafety.rules),
    ...each('doses', plan.medicineSafety.doses),
    ...each('regular', plan.medicineSafety.regular),
    ...plan.medicineSafety.choices.map(({ medicine, provenance }) => ({ where: ['choices', medicine], provenance })),
    ...plan.medicineSafety.poisonLines.map(({ country, provenance }) => ({
      where: ['poison-lines', country],
      provenance,
    })),
  ];
}
