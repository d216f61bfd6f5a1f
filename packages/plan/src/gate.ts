// May this person have this item, and if not, why: one gate for treatments and exercises.
import type { CauseGroup, CauseGroupId, Caution, MatrixCell, PlanKnowledge } from '@rhomboid/knowledge';
import { cautioned } from './cautions.ts';
import { cellOf, type GroupShare, harmedBy, shaping } from './groups.ts';
import type { Lessons } from './lessons.ts';
import type { Wishes } from './person.ts';
import type { LeftOut } from './plan.ts';
import type { KnownFacts } from './truth.ts';

/** What a treatment and an exercise have in common. */
export interface Gated {
  readonly id: string;
  readonly name: string;
  readonly causes: readonly CauseGroupId[];
  readonly row: string;
  readonly cautions: readonly Caution[];
  readonly equipment: readonly string[];
}

/** Let in, with what must be done otherwise; or left out, with the reason. */
export type Passed =
  | { readonly in: true; readonly cell: MatrixCell; readonly adapt: readonly string[]; readonly for: CauseGroup | null }
  | { readonly in: false; readonly out: LeftOut; readonly unknown: readonly string[] };

export interface GateParts {
  readonly plan: PlanKnowledge;
  readonly shares: readonly GroupShare[];
  readonly known: KnownFacts;
  readonly wishes: Wishes;
  /** Ids that the notebook says made it worse. */
  readonly worsened: ReadonlySet<string>;
  readonly lessons: Lessons;
}

/** Safety first, then whether it is for this, then what the person wants and has. */
export function gate(item: Gated, parts: GateParts): Passed {
  const { plan, shares, known, wishes } = parts;
  const caution = cautioned(item.cautions, known);
  if (caution.action === 'avoid' || caution.action === 'ask-first')
    return caution.definite
      ? left(item, 'not-safe', caution.texts.join(' '))
      : left(item, 'unknown-risk', `Left out until you tell us more. ${caution.texts.join(' ')}`, caution.unknown);
  const groups = shaping(shares);
  const own = groups.find(({ id }) => item.causes.includes(id)) ?? null;
  const cell = item.row === '' ? (own === null ? 'no' : 'option') : cellOf(plan, item.row, shares);
  if (cell === 'avoid')
    return left(
      item,
      'not-safe',
      `It could do harm where this may be so: ${namesOf(harmedBy(plan, item.row, shares))}.`,
    );
  if (cell === 'professional') return left(item, 'not-now', 'Only when a professional shows and leads it.');
  if (cell === 'no' || own === null)
    return left(item, 'not-for-this', 'It is not known to help with this kind of pain.');
  if (wishes.declined.includes(item.id)) return left(item, 'declined', 'You said no to it. You can bring it back.');
  if (parts.worsened.has(item.id)) return left(item, 'made-worse', 'Your notebook says that it made your pain worse.');
  const out = parts.lessons.out.get(item.id);
  if (out !== undefined) return left(item, 'made-worse', out);
  const missing = missingEquipment(plan, item.equipment, wishes);
  if (missing !== null) return left(item, 'no-equipment', `You would need: ${missing}.`);
  return { in: true, cell, adapt: caution.texts, for: own };
}

function left(
  { id, name }: Gated,
  reason: LeftOut['reason'],
  text: string,
  unknown: readonly string[] = [],
): Extract<Passed, { in: false }> {
  return { in: false, out: { id, name, reason, text }, unknown };
}

/** The first thing that is neither in every home, nor told to be there, nor done by something else. */
function missingEquipment(plan: PlanKnowledge, needed: readonly string[], wishes: Wishes): string | null {
  const missing = needed
    .map((id) => plan.equipment.find((one) => one.id === id))
    .find((one) => one !== undefined && !one.usual && one.instead === '' && !wishes.atHome.includes(one.id));
  return missing?.name ?? null;
}

function namesOf(groups: readonly CauseGroup[]): string {
  return groups.map(({ name }) => name.toLowerCase()).join('; ');
}
