// Bars cut at 28 degrees: the stages of the way, and how much a reason counts.
import type { JSX } from 'preact';
import { useApp } from '../app/context.ts';
import type { ShownPage } from '../check/page-of.ts';

const STAGES = 4;
/** Seconds that one page takes; for "about 3 minutes left". */
const SECONDS_A_PAGE = 12;

/** The stage bar with its words: stage on the left, what is left on the right. It never goes back. */
export function StageBar({ page }: { page: ShownPage }): JSX.Element {
  const { words } = useApp();
  const percent = Math.round(page.share * 100);
  return (
    <div>
      <div class="stages" aria-hidden="true">
        {Array.from({ length: STAGES }, (_, stage) => (
          <StageSlant key={stage} filled={Math.min(1, Math.max(0, page.share * STAGES - stage))} />
        ))}
      </div>
      <p class="stage-words">
        <b>{words.stages.names[page.stage]}</b>
        {page.left === null ? null : <span>{words.stages.minutes(Math.round((page.left * SECONDS_A_PAGE) / 60))}</span>}
        <span class="unseen">{words.stages.progress(percent)}</span>
      </p>
    </div>
  );
}

/** One stage, filled from 0 to 1; the cut edge stays a slant whatever the width. */
function StageSlant({ filled }: { filled: number }): JSX.Element {
  const end = 6 + filled * 94;
  return (
    <svg viewBox="0 0 100 11" preserveAspectRatio="none" aria-hidden="true">
      <path d="M6 0H100L94 11H0Z" fill="var(--line)" />
      {filled > 0 && <path d={`M6 0H${end}L${end - 6} 11H0Z`} fill="var(--action)" />}
    </svg>
  );
}

/** How much an answer counts: one to three filled slants, with the words for those who do not see them. */
export function WeightSlants({ weight }: { weight: 1 | 2 | 3 }): JSX.Element {
  const { words } = useApp();
  return (
    <svg width="38" height="12" viewBox="0 0 38 12" role="img" aria-label={words.result.weight[weight]}>
      {[0, 1, 2].map((at) => (
        <path key={at} d={`M${at * 12 + 5} 0h9l-5 12h-9z`} fill={at < weight ? 'var(--action)' : 'var(--line)'} />
      ))}
    </svg>
  );
}
