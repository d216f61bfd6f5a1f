// What the person wants on the page, kept while they look elsewhere.
import { addDays, type Day } from '@rhomboid/ground';
import { type HandoverParts, type Paper, type ReportChoice, SECTIONS, type SectionId } from '@rhomboid/handover';
import { useDraft, useLocalNow } from '../../notebook/context.ts';

export type Period = 'month' | 'quarter' | 'all';

export interface Wanted {
  readonly name: string;
  readonly sections: readonly SectionId[];
  readonly period: Period;
  readonly paper: Paper;
}

const DAYS: Readonly<Record<Exclude<Period, 'all'>, number>> = { month: 28, quarter: 90 };

/** Where letters are the paper; everywhere else A4 is. */
const LETTER_REGION = /-(?:US|CA|MX)\b/;

function usualPaper(): Paper {
  // Not through `Intl.Locale`, which throws for what some systems call their language, such as `C`.
  return LETTER_REGION.test(navigator.language) ? 'Letter' : 'A4';
}

export function useWanted(): readonly [Wanted, (next: Wanted) => void] {
  const [wanted, setWanted] = useDraft<Wanted>('handover', () => ({
    name: '',
    sections: SECTIONS,
    period: 'month',
    paper: usualPaper(),
  }));
  return [wanted, setWanted];
}

/** The choice for today. */
export function useChoice(wanted: Wanted, { notebook }: HandoverParts): ReportChoice {
  const { day } = useLocalNow();
  const first: Day = notebook?.span?.first ?? day;
  const from = wanted.period === 'all' ? first : addDays(day, 1 - DAYS[wanted.period]);
  return { name: wanted.name, sections: wanted.sections, paper: wanted.paper, from, to: day };
}
