// Who to see: safety first, then what is due, then what fits. Nobody is ranked by payment: no price is known here.
import { type Level, rankOf } from '@rhomboid/check';
import { type CareKnowledge, type Known, type Practitioner, type PractitionerFit, truthOf } from '@rhomboid/knowledge';
import type { Care, CareChoice, NotNow } from './care.ts';
import { registersFor } from './registers.ts';

/** Care that is due today or sooner stands alone. */
const ALONE_UP_TO = rankOf('same-day');

interface Matched {
  readonly practitioner: Practitioner;
  /** The fits that hold, the strongest first; of equal ones the more urgent. */
  readonly fits: readonly PractitionerFit[];
}

/** Chooses and orders practitioners for a level of care that is due `within`. */
export function whoToSee(
  care: CareKnowledge,
  known: Known,
  { level, within, country }: { readonly level: Level; readonly within: string; readonly country: string | null },
): Pick<Care, 'now' | 'later' | 'notNow' | 'others'> {
  const matched = care.practitioners.flatMap((practitioner): Matched[] => {
    const fits = practitioner.fits
      .filter(({ when }) => truthOf(when, known) === 'yes')
      .sort((a, b) => b.weight - a.weight || hoursOf(a.within) - hoursOf(b.within));
    return fits.length === 0 ? [] : [{ practitioner, fits }];
  });
  const barred: NotNow[] = matched.flatMap(({ practitioner }) => {
    const because = barOf(practitioner, known, level);
    return because === null ? [] : [{ practitioner, because }];
  });
  const shut = new Set(barred.map(({ practitioner }) => practitioner.id));
  const open = inOrder(
    matched.filter(({ practitioner }) => !shut.has(practitioner.id)),
    hoursOf(within),
  );
  const isLater = ({ practitioner: { reach, class: kind } }: Matched): boolean =>
    reach === 'referral' || (kind === 'support' && level === 'within-days');
  const toChoice = (one: Matched): CareChoice => choiceOf(care, one, known, country);
  const fitting = new Set(matched.map(({ practitioner }) => practitioner.id));
  return {
    now: open.filter((one) => !isLater(one)).map(toChoice),
    later: open.filter(isLater).map(toChoice),
    notNow: barred,
    others: care.practitioners.filter(({ id }) => !fitting.has(id)),
  };
}

/** Why a practitioner that fits is not for now; null where nothing speaks against it. */
function barOf(practitioner: Practitioner, known: Known, level: Level): string | null {
  const isPlace = practitioner.class === 'emergency' || practitioner.class === 'today';
  if (rankOf(level) <= ALONE_UP_TO && !isPlace) return LATER_THAN_URGENT;
  const bar = practitioner.bars.find(({ when }) => truthOf(when, known) === 'yes');
  if (bar !== undefined) return bar.text;
  return practitioner.class === 'hands-on' && rankOf(level) <= rankOf('within-days') ? HANDS_ON_WAITS : null;
}

const LATER_THAN_URGENT = 'First the care that is due today. This comes after it.';
const HANDS_ON_WAITS = 'Hands-on treatment has to wait until a doctor has looked.';

/** What is due by the time of the level comes first, then the closer fit, then the order of the knowledge. */
function inOrder(matched: readonly Matched[], dueWithin: number): readonly Matched[] {
  const place = ({ fits }: Matched): number => (fits.some(({ within }) => hoursOf(within) <= dueWithin) ? 0 : 1);
  return [...matched].sort((a, b) => place(a) - place(b) || b.fits[0]!.weight - a.fits[0]!.weight);
}

function choiceOf(
  care: CareKnowledge,
  { practitioner, fits }: Matched,
  known: Known,
  country: string | null,
): CareChoice {
  const soonest = fits.reduce((a, b) => (hoursOf(b.within) < hoursOf(a.within) ? b : a));
  return {
    practitioner,
    why: [...new Set(fits.map(({ text }) => text))],
    within: soonest.within,
    howSoon: soonest.howSoon,
    open: practitioner.class === 'hands-on' && practitioner.bars.some(({ when }) => truthOf(when, known) === 'unknown'),
    registers: registersFor(care, country, practitioner.professions),
  };
}

/** Hours of an ISO 8601 duration of whole days or hours; empty means without end. */
function hoursOf(duration: string): number {
  const [, days, hours] = /^P(?:(\d+)D|T(\d+)H)$/.exec(duration) ?? [];
  if (days !== undefined) return 24 * Number(days);
  return hours === undefined ? Number.POSITIVE_INFINITY : Number(hours);
}
