// On Today: how the back took yesterday's exercises. One number for all of them.
import { addDays } from '@rhomboid/ground';
import type { ExerciseEntry } from '@rhomboid/notebook';
import { lightOf } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { PainKeysField } from '../../notebook/capture/pain-keys-field.tsx';
import { useSave } from '../../notebook/capture/save.ts';
import { useDraft, useLocalNow, useNotebook } from '../../notebook/context.ts';
import { usePlanKnowledge } from '../context.tsx';
import { LightBox } from './light-box.tsx';
import { playerWords } from './words/player.ts';

export function Morning(): JSX.Element | null {
  const { state } = useNotebook();
  const { plan } = usePlanKnowledge();
  const { day } = useLocalNow();
  const [value, setValue, forget] = useDraft<number | null>(`morning ${day}`, () => null);
  const { save } = useSave();
  const asked = state.notebook
    .onDay(addDays(day, -1))
    .filter((entry): entry is ExerciseEntry => entry.kind === 'exercise' && entry.nextMorning === undefined);
  if (asked.length === 0) return null;
  const { morning } = playerWords;
  const rule = plan.exerciseRules.pain;
  const names = [...new Set(asked.map(({ exercise }) => exercise))].map(
    (id) => plan.exercises.find((one) => one.id === id)?.name ?? id,
  );
  const isRed =
    value !== null &&
    asked.some(({ before }) => before !== undefined && lightOf(rule, { before, nextMorning: value }) === 'red');
  const send = async (): Promise<void> => {
    if (value === null) return;
    const saved = await save({
      make: (author) => asked.map((entry) => author.change(entry, { nextMorning: value })),
      say: morning.saved,
      // It answers for yesterday; the exercises themselves were looked at then.
      askFrom: day,
    });
    if (saved) forget();
  };
  return (
    <section class="card morning stack close small-keys">
      <PainKeysField title={morning.title} name="next-morning" value={value} onChoose={setValue} />
      <p class="support">{morning.line(playerWords.list(names))}</p>
      <div role="status">{isRed && <LightBox rule={rule} light="red" />}</div>
      {isRed && <p>{morning.red}</p>}
      {value !== null && (
        <p class="button-pair">
          <button type="button" class="main" onClick={send}>
            {morning.save}
          </button>
        </p>
      )}
    </section>
  );
}
