// A check done since the one that the plan stands on: one tap makes the plan stand on it.
import type { JSX } from 'preact';
import { useApp } from '../../app/context.ts';
import { useSave } from '../../notebook/capture/save.ts';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { focusHeading } from '../../parts/page-frame.tsx';
import { usableAnswers } from '../../state/check-record.ts';
import { planEvents } from '../state/plan-event.ts';
import type { Planned } from '../state/use-plan.ts';
import { planPageWords as words } from '../words/plan.ts';

export function NewerCheck({ planned: { newerCheck } }: { planned: Planned }): JSX.Element | null {
  const { knowledge, words: app } = useApp();
  const { state } = useNotebook();
  const { day } = useLocalNow();
  const { save } = useSave();
  if (newerCheck === null) return null;
  const { version, hash } = knowledge;
  const renew = async (): Promise<void> => {
    const made = await save({
      make: (author) =>
        planEvents(
          state,
          author,
          {
            begun: newerCheck.day,
            answers: usableAnswers(newerCheck, knowledge).answers,
            knowledge: `${version} ${hash}`,
          },
          day,
        ),
      say: words.madeNew,
    });
    if (made) focusHeading();
  };
  return (
    <section class="panel stack close">
      <p>{words.newer(app.day(newerCheck.day))}</p>
      <p>
        <button type="button" class="main small" onClick={() => void renew()}>
          {words.useNewer}
        </button>
      </p>
    </section>
  );
}
