// The treatments of a plan: the core first, at most two comforts at a time, care where the causes ask for it.
import { addDays, type Day } from '@rhomboid/ground';
import type { CauseGroupId, Knowledge, Phase, Treatment } from '@rhomboid/knowledge';
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
  const { first } = parts.lessons;
  const wanted = [...phase.core, ...phase.options, ...careFor(parts, phase, lead), ...taught(parts, phase)];
  const items: PlanItem[] = [];
  const comforts: { readonly item: PlanItem; readonly ranks: readonly number[] }[] = [];
  const leftOut: LeftOut[] = [];
  const unknown: string[] = [];
  for (const id of new Set(wanted)) {
    const treatment = plan.treatments.find((one) => one.id === id);
    if (treatment === undefined || treatment.class === 'medicine') continue;
    if (onlyCommon && !treatment.causes.includes(lead)) continue;
    const told = isTold(treatment, parts);
    const passed = gate(told ? { ...treatment, causes: [lead] } : treatment, parts);
    if (!passed.in) {
      leftOut.push(passed.out);
      unknown.push(...passed.unknown);
      continue;
    }
    const item = itemOf(knowledge, treatment, told ? null : (passed.for?.name ?? null), passed.adapt, {
      says,
      parts,
      today,
    });
    if (treatment.class === 'core' || treatment.class === 'care') items.push(item);
    else comforts.push({ item, ranks: ranksOf(treatment, parts, says) });
  }
  comforts.sort((a, b) => byRanks(a.ranks, b.ranks));
  items.sort((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)));
  const most = phase.mostOptions;
  return {
    items: [...items, ...comforts.slice(0, most).map(({ item }) => item)],
    choices: comforts.slice(most).map(({ item }) => item),
    leftOut,
    unknown,
  };
}

/** Care that a kind of cause, or a fact, asks for in this phase, though no phase names it: antivirals, bone check, rheumatology. */
function careFor(parts: GateParts, phase: Phase, lead: CauseGroupId): readonly string[] {
  return parts.plan.treatments
    .filter((one) => one.class === 'care' && one.phases.includes(phase.id))
    .filter((one) => one.causes.includes(lead) || isTold(one, parts))
    .map(({ id }) => id);
}

/** Care whose own reason was told, whatever is behind the pain. */
function isTold({ class: kind, because }: Treatment, { known }: GateParts): boolean {
  return kind === 'care' && because.some(({ fact }) => known.answer(fact) === 'yes');
}

/** What the notebook taught to do, though the phase does not name it: comforts at any time, the core in its own phases. */
function taught({ plan, lessons }: GateParts, phase: Phase): readonly string[] {
  return plan.treatments
    .filter(({ id, class: kind, phases }) => lessons.first.has(id) && (kind === 'comfort' || phases.includes(phase.id)))
    .map(({ id }) => id);
}

/** In this order: the person's choice, what was learned and told, home before visits; else the order of the phase. */
function ranksOf(
  { id, class: kind }: Treatment,
  { wishes, lessons }: GateParts,
  says: NotebookSays,
): readonly number[] {
  const learned = lessons.first.has(id) ? -2 : lessons.last.has(id) ? 2 : 0;
  const told = says.helped.has(id) ? -1 : says.didNothing.has(id) ? 1 : 0;
  return [wishes.liked.includes(id) ? 0 : 1, learned === 0 ? told : learned, kind === 'professional' ? 1 : 0];
}

function byRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, place) => rank !== b[place]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

function itemOf(
  knowledge: Knowledge,
  treatment: Treatment,
  group: string | null,
  adapt: readonly string[],
  {
    says,
    parts: { known, lessons },
    today,
  }: { readonly says: NotebookSays; readonly parts: GateParts; readonly today: Day },
): PlanItem {
  const { dose, id } = treatment;
  const raised = lessons.first.get(id);
  const learned = raised ?? lessons.last.get(id);
  const fits = group === null ? '' : ` It fits what your answers point to: ${group.toLowerCase()}.`;
  const because = treatment.because.filter(({ fact }) => known.answer(fact) === 'yes').map(({ text }) => text);
  const noted = says.helped.has(id)
    ? ' Your notebook says that it helped.'
    : says.didNothing.has(id)
      ? ' Your notebook says that it did little so far.'
      : '';
  return {
    id,
    kind: treatment.class === 'medicine' ? 'care' : treatment.class,
    name: treatment.name,
    why: [treatment.why + fits + noted, ...because, ...(learned === undefined ? [] : [learned])].join(' '),
    dose: [dose.sentence, ...adapt].join(' '),
    minutes: dose.minutes?.from ?? (treatment.minutesADay > 0 ? treatment.minutesADay : null),
    timesAWeek: dose.timesAWeek?.from ?? null,
    stop: treatment.stop,
    harms: treatment.harms,
    evidence: evidenceOf(knowledge, treatment.evidence, treatment.provenance),
    reviewOn: addDays(today, treatment.reviewAfterDays),
    exercise: null,
    change: raised === undefined ? null : { what: 'raised', because: raised },
    askFirst: [],
  };
}
