// Fires the rules: of each rule the worst step that holds, or that may hold. What is not known counts as a yes.
import { type Expression, type MedicineStep, mentions } from '@rhomboid/knowledge';
import { truthOf, unknownIn } from '../truth.ts';
import { rankOfAction } from './action.ts';
import type { MedicineContext, OwnRule } from './context.ts';
import type { Situation } from './situation.ts';
import type { MedicineReason } from './types.ts';
import { filled } from './words.ts';

/** A rule that speaks: its step, and what it hangs on where that is not known. */
export interface Fired {
  readonly own: OwnRule;
  readonly step: MedicineStep;
  readonly unknown: boolean;
  readonly ask: string | null;
}

/** What one rule says, or null. A step that certainly holds outranks an equal one that may hold. */
export function fireRule(own: OwnRule, { known }: Pick<Situation, 'known'>): Fired | null {
  let fired: Fired | null = null;
  for (const step of own.steps) {
    if (fired !== null && rankOfAction(step.action) > rankOfAction(fired.step.action)) continue;
    const truth = step.when === null ? 'yes' : truthOf(step.when, known);
    if (truth === 'no') continue;
    const unknown = truth === 'unknown';
    const better =
      fired === null || rankOfAction(step.action) < rankOfAction(fired.step.action) || (fired.unknown && !unknown);
    if (better) fired = { own, step, unknown, ask: unknown ? (unknownIn(step.when!, known)[0] ?? null) : null };
  }
  return fired;
}

/** Every rule that speaks, worst first; among equals what is certain first, then in the order of the knowledge. */
export function firedRules(context: MedicineContext, situation: Situation): readonly Fired[] {
  const fired: Fired[] = [];
  for (const own of context.rulesFor(situation.medicine)) {
    const one = fireRule(own, situation);
    if (one !== null) fired.push(one);
  }
  return fired.sort(
    (a, b) => rankOfAction(a.step.action) - rankOfAction(b.step.action) || Number(a.unknown) - Number(b.unknown),
  );
}

/** A rule that speaks, in words. */
export function reasonOf(
  context: MedicineContext,
  situation: Situation,
  { own: { rule }, step, unknown, ask }: Fired,
  cleared: readonly string[],
  poison: string,
): MedicineReason {
  const isCleared = step.action === 'ASK' && cleared.includes(rule.id);
  const fact = ask === null ? undefined : context.factOf(ask);
  const message = filled(step.message, (gap) => (gap === 'poison' ? poison : gapOf(situation, step.when, gap)));
  return {
    rule: rule.id,
    action: isCleared ? 'CAUTION' : step.action,
    message: fact === undefined ? message : `Not known yet: ${fact.label}. ${message}`,
    unknown,
    ask: fact === undefined ? null : ask,
    cleared: isCleared,
    review: step.review,
    minutes: unknown ? null : minutesOf(situation, step.when),
    source: context.shown(rule.provenance),
  };
}

function gapOf({ gaps }: Situation, when: Expression | null, gap: string): string {
  const plain = gaps.get(gap);
  if (plain !== undefined || when === null) return plain ?? '';
  for (const { finding } of mentions(when)) {
    const own = gaps.get(`${gap} ${finding}`);
    if (own !== undefined) return own;
  }
  return '';
}

/** Where every word of the rule that holds is one that only time changes: until the last of them is over. */
function minutesOf({ until, known }: Situation, when: Expression | null): number | null {
  if (when === null) return null;
  let minutes = 0;
  for (const { finding } of mentions(when)) {
    const own = until.get(finding);
    if (own === undefined && known.answer(finding) === 'no') continue;
    if (own === undefined) return null;
    minutes = Math.max(minutes, own);
  }
  return minutes > 0 ? minutes : null;
}
