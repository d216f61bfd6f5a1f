// The treatments of a plan: the core first, at most two comforts at a time, care where the causes ask for it.
import { addDays, type Day } from '@rhomboid/ground';
import type { Knowledge, Phase, Treatment } from '@rhomboid/knowledge';
import { evidenceOf } from './evidence.ts';
import { type GateParts, gate } from './gate.ts';
import { leading } from './groups.ts';
import type { NotebookSays } from './notebook-says.ts';
import type { LeftOut, PlanItem } from './plan.ts';

export interface ChosenTreatments {
  readonly items: readonly PlanItem[];
  readonly choices: readonly PlanItem[];
  readonly leftOut: readonly LeftOut[];
  /** Facts that kept something out only because nobody told them. */
  readonly unknown: readonly string[];
}

export function chooseTreatments(
  knowledge: Knowledge,
  phase: Phase,
  parts: GateParts,
  says: NotebookSays,
  today: Day,
  onlyCommon: boolean,
): ChosenTreatments {
  const { plan, shares } = parts;
  const lead = leading(shares)?.id ?? 'OTHER';
  const wanted = [...phase.core, ...phase.options, ...carefor(plan.treatments, phase, lead)];
  const items: PlanItem[] = [];
  const comforts: { readonly item: PlanItem; readonly rank: number }[] = [];
  const leftOut: LeftOut[] = [];
  const unknown: string[] = [];
  for (const id of new Set(wanted)) {
    const treatment = plan.treatments.find((one) => one.id === id);
    if (treatment === undefined || treatment.class === 'medicine') continue;
    if (onlyCommon && !treatment.causes.includes(lead)) continue;
    const passed = gate(treatment, parts);
    if (!passed.in) {
      leftOut.push(passed.out);
      unknown.push(...passed.unknown);
      continue;
    }
    const item = itemOf(knowledge, treatment, passed.for?.name ?? null, passed.adapt, says, today);
    if (treatment.class === 'core' || treatment.class === 'care') items.push(item);
    else comforts.push({ item, rank: rankOf(treatment, parts, says) });
  }
  comforts.sort((a, b) => a.rank - b.rank);
  const most = phase.mostOptions;
  return {
    items: [...items, ...comforts.slice(0, most).map(({ item }) => item)],
    choices: comforts.slice(most).map(({ item }) => item),
    leftOut,
    unknown,
  };
}

/** Care that a kind of cause needs in this phase, though no phase names it: antivirals, bone check, rheumatology. */
function carefor(treatments: readonly Treatment[], phase: Phase, lead: string): readonly string[] {
  return treatments
    .filter(
      (one) =>
        one.class === 'care' && one.phases.includes(phase.id) && (one.causes as readonly string[]).includes(lead),
    )
    .map(({ id }) => id);
}

/** Liked and helpful first; what did nothing makes room; home before visits; else the order of the phase. */
function rankOf(treatment: Treatment, { wishes }: GateParts, says: NotebookSays): number {
  let rank = treatment.class === 'professional' ? 0.5 : 0;
  if (wishes.liked.includes(treatment.id)) rank -= 4;
  if (says.helped.has(treatment.id)) rank -= 2;
  if (says.didNothing.has(treatment.id)) rank += 3;
  return rank;
}

function itemOf(
  knowledge: Knowledge,
  treatment: Treatment,
  group: string | null,
  adapt: readonly string[],
  says: NotebookSays,
  today: Day,
): PlanItem {
  const { dose, id } = treatment;
  const fits = group === null ? '' : ` It fits what your answers point to: ${group.toLowerCase()}.`;
  const noted = says.helped.has(id)
    ? ' Your notebook says that it helped.'
    : says.didNothing.has(id)
      ? ' Your notebook says that it did little so far.'
      : '';
  return {
    id,
    kind: treatment.class === 'medicine' ? 'care' : treatment.class,
    name: treatment.name,
    why: `${treatment.why}${fits}${noted}`,
    dose: [dose.sentence, ...adapt].join(' '),
    minutes: dose.minutes?.from ?? (treatment.minutesADay > 0 ? treatment.minutesADay : null),
    timesAWeek: dose.timesAWeek?.from ?? null,
    stop: treatment.stop,
    harms: treatment.harms,
    evidence: evidenceOf(knowledge, treatment.evidence, treatment.provenance),
    reviewOn: addDays(today, treatment.reviewAfterDays),
    exercise: null,
    change: null,
    askFirst: [],
  };
}
