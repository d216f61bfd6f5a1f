// Minutes, things at home, a goal, and what is liked.
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Chips } from '../../notebook/capture/chips.tsx';
import { FormPage, Group } from '../../notebook/capture/form-page.tsx';
import { useSave } from '../../notebook/capture/save.ts';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { usePlanKnowledge } from '../context.tsx';
import { HomeChoice } from '../parts/home-choice.tsx';
import { planEntryOf, planEvents } from '../state/plan-event.ts';
import { usePlan } from '../state/use-plan.ts';
import { beginWords } from '../words/plan.ts';
import { settingsPageWords as words } from '../words/you.ts';

const MINUTES = Object.keys(beginWords.minuteChips) as readonly (keyof typeof beginWords.minuteChips)[];
/** A goal fits on the sheet that is printed. */
const GOAL = 200;

export function SettingsPage(): JSX.Element {
  const { state } = useNotebook();
  const { plan: knowledge } = usePlanKnowledge();
  const { day } = useLocalNow();
  const id = useId();
  const entry = planEntryOf(state);
  const planned = usePlan();
  const [minutes, setMinutes] = useState(entry?.minutes ?? null);
  const [atHome, setAtHome] = useState<readonly string[]>(entry?.atHome ?? []);
  const [goal, setGoal] = useState(entry?.goal ?? '');
  const [liked, setLiked] = useState<readonly string[]>(entry?.liked ?? []);
  const { save, trouble } = useSave();
  const likeable = [...(planned?.plan.items ?? []), ...(planned?.plan.choices ?? [])].filter(
    ({ kind }) => kind === 'comfort' || kind === 'exercise',
  );
  const likedElse = liked
    .filter((one) => !likeable.some((item) => item.id === one))
    .flatMap((one) => [...knowledge.treatments, ...knowledge.exercises].filter((item) => item.id === one));
  const send = (): Promise<boolean> =>
    save({
      make: (author) =>
        planEvents(state, author, { minutes, atHome, liked, goal: goal.trim() === '' ? null : goal.trim() }, day),
      say: words.saved,
      to: { page: 'notebook', path: 'plan' },
    });
  return (
    <FormPage title={words.title} save={words.save} onSave={send} mistake={null} trouble={trouble}>
      <div class="stack close">
        <Chips
          legend={words.minutes}
          name="minutes"
          chips={MINUTES.map((one) => ({ id: one, text: beginWords.minuteChips[one] }))}
          chosen={MINUTES.find((one) => Number(one) === minutes) ?? null}
          onChoose={(one) => setMinutes(Number(one))}
        />
        <p class="support">{words.minutesHint}</p>
      </div>
      <HomeChoice title={words.home} hint={words.homeHint} chosen={atHome} onChange={setAtHome} />
      <p class="field">
        <label for={id}>{words.goal}</label>
        <span class="support" id={`${id}-hint`}>
          {words.goalHint}
        </span>
        <textarea
          id={id}
          rows={2}
          maxLength={GOAL}
          aria-describedby={`${id}-hint`}
          value={goal}
          onInput={(event) => setGoal(event.currentTarget.value)}
        />
      </p>
      {(likeable.length > 0 || likedElse.length > 0) && (
        <Group title={words.liked} support={words.likedHint}>
          <div class="chips">
            {[...likeable, ...likedElse].map((item) => (
              <label key={item.id} class="choice">
                <input
                  type="checkbox"
                  checked={liked.includes(item.id)}
                  onChange={() =>
                    setLiked(liked.includes(item.id) ? liked.filter((one) => one !== item.id) : [...liked, item.id])
                  }
                />
                {item.name}
              </label>
            ))}
          </div>
        </Group>
      )}
    </FormPage>
  );
}
