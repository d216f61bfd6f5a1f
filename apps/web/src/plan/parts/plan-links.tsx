// The pages around the plan.
import type { JSX } from 'preact';
import { LineIcon } from '../../parts/icons.tsx';
import { planPageWords as words } from '../words/plan.ts';

const ROWS = [
  ['#/plan/week', words.week, words.weekLine],
  ['#/plan/bad-day', words.badDay, words.badDayLine],
  ['#/plan/medicines', words.medicines, words.medicinesLine],
  ['#/coach', words.coach, words.coachLine],
  ['#/plan/you', words.you, words.youLine],
  ['#/plan/settings', words.settings, words.settingsLine],
] as const;

export function PlanLinks(): JSX.Element {
  return (
    <nav class="rows" aria-label={words.more}>
      {ROWS.map(([href, title, line]) => (
        <a key={href} href={href} class="two-lines">
          <span>
            <b>{title}</b>
            <span class="support">{line}</span>
          </span>
          <LineIcon name="right" size={20} />
        </a>
      ))}
    </nav>
  );
}
