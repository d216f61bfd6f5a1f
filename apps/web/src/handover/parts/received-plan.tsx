// A plan that came in: to read, with what the plan here keeps out of it for safety, and kept where the person wants it.
import { planLines, planNote, planTitle, planWishes, type ReceivedPlan } from '@rhomboid/handover';
import type { JSX } from 'preact';
import { TroubleMessage } from '../../notebook/capture/form-page.tsx';
import { useSave } from '../../notebook/capture/save.ts';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { planEntryOf, planEvents } from '../../plan/state/plan-event.ts';
import { useHandover } from '../state/with-handover.tsx';
import { shareWords as words } from '../words/share.ts';

/** Why an item may not be done now, whoever asks for it. */
const UNSAFE: ReadonlySet<string> = new Set(['not-safe', 'unknown-risk', 'made-worse']);

export function Plan({ plan }: { plan: ReceivedPlan }): JSX.Element {
  const { parts } = useHandover();
  const { state } = useNotebook();
  const { day } = useLocalNow();
  const { save, trouble } = useSave();
  const note = planNote(plan, day);
  const kept = state.notebook.entries.has(note.id);
  const wanted = new Set(plan.activities.flatMap(({ item, doNot }) => (item === null || doNot ? [] : [item])));
  const unsafe = parts.plan?.leftOut.filter(({ id, reason }) => wanted.has(id) && UNSAFE.has(reason)) ?? [];
  const keep = (): Promise<boolean> =>
    save({
      make: (author) => [
        state.notebook.deleted.has(note.id)
          ? author.restore({ id: note.id, kind: 'note' })
          : author.create('note', note.fields, note.id),
        ...planEvents(state, author, planWishes(plan, planEntryOf(state)), day),
      ],
      say: words.planKept,
    });
  return (
    <section class="stack close">
      <h3>{planTitle(plan)}</h3>
      <ul class="stack close">
        {planLines(plan).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {plan.own ? (
        <p>{words.planOwn}</p>
      ) : (
        <>
          {parts.plan?.careFirst != null && <p>{words.planWaits}</p>}
          {unsafe.map(({ id, name, text }) => (
            <p key={id}>{words.planUnsafe(name, text)}</p>
          ))}
          <TroubleMessage trouble={trouble} />
          {kept ? (
            <p>{words.planThere}</p>
          ) : (
            <>
              <p class="support">{words.planKeepLine}</p>
              <p>
                <button type="button" class="second" onClick={() => void keep()}>
                  {words.planKeep}
                </button>
              </p>
            </>
          )}
        </>
      )}
    </section>
  );
}
