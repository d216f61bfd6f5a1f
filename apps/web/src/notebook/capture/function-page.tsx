// What a person could do on a day: up to three activities of their own, each from 0 to 10.
import { isDay } from '@rhomboid/ground';
import type { FunctionEntry, OwnActivityEntry } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { entriesOf, useDraft, useLocalNow, useNotebook } from '../context.ts';
import type { NotebookState } from '../notebook-state.ts';
import type { NotebookPageProps } from '../routes.tsx';
import { common } from '../words/common.ts';
import { functionWords } from '../words/function.ts';
import { FormPage, TroubleMessage } from './form-page.tsx';
import { NameField } from './name-field.tsx';
import { PainKeysField } from './pain-keys-field.tsx';
import { useSave } from './save.ts';

/** As many as the scale that this follows asks for. */
const MOST_ACTIVITIES = 3;

export function FunctionPage({ rest }: NotebookPageProps): JSX.Element {
  const { state } = useNotebook();
  const now = useLocalNow();
  const [given = now.day] = rest;
  const day = isDay(given) && given <= now.day ? given : now.day;
  const activities = activeActivities(state);
  const form = `function ${day}`;
  const [scores, setScores] = useDraft<Readonly<Record<string, number | null>>>(form, () =>
    Object.fromEntries(activities.map(({ id }) => [id, scoreOn(state, id, day)?.score ?? null])),
  );
  const [mistake, setMistake] = useState<string | null>(null);
  const { save, trouble } = useSave();
  const send = async (): Promise<void> => {
    const said = activities.filter(({ id }) => (scores[id] ?? null) !== null);
    setMistake(said.length === 0 ? functionWords.missing : null);
    if (said.length === 0) return;
    await save({
      form,
      make: (author) =>
        activities.flatMap(({ id }) => {
          const score = scores[id] ?? null;
          const before = scoreOn(state, id, day);
          if (score === null) return before === null ? [] : [author.remove(before)];
          if (before !== null) return before.score === score ? [] : [author.change(before, { score })];
          return [author.create('function', { activity: id, score, day, ...(day < now.day ? { late: true } : {}) })];
        }),
      say: functionWords.saved,
      to: { page: 'notebook', path: day === now.day ? 'today' : `notebook/day/${day}` },
    });
  };
  return (
    <FormPage
      title={day === now.day ? functionWords.title : functionWords.titleOf(common.shortDay(day))}
      lead={functionWords.lead}
      save={activities.length === 0 ? null : common.save}
      onSave={send}
      mistake={mistake}
      trouble={trouble}
    >
      {activities.length === 0 && <p>{functionWords.none}</p>}
      {activities.map((activity) => (
        <div key={activity.id} class="stack close">
          <PainKeysField
            title={activity.name}
            name={`activity-${activity.id}`}
            value={scores[activity.id] ?? null}
            onChoose={(score) => setScores({ ...scores, [activity.id]: score })}
            ends={[functionWords.low, functionWords.high]}
          />
          <PutAway activity={activity} />
        </div>
      ))}
      {activities.length < MOST_ACTIVITIES ? <AddActivity /> : <p class="support">{functionWords.most}</p>}
    </FormPage>
  );
}

/** Activities that are asked. */
export function activeActivities(state: NotebookState): readonly OwnActivityEntry[] {
  return entriesOf(state, 'own-activity').filter(({ archived }) => archived !== true);
}

function scoreOn(state: NotebookState, activity: string, day: string): FunctionEntry | null {
  const told = state.notebook
    .onDay(day)
    .filter((entry): entry is FunctionEntry => entry.kind === 'function' && entry.activity === activity);
  return told.at(-1) ?? null;
}

function PutAway({ activity }: { activity: OwnActivityEntry }): JSX.Element {
  const { save, trouble } = useSave();
  return (
    <>
      <p>
        <button
          type="button"
          class="lesser-link"
          onClick={() =>
            save({
              make: (author) => [author.change(activity, { archived: true })],
              say: functionWords.archived(activity.name),
            })
          }
        >
          {functionWords.archive}
          <span class="unseen">: {activity.name}</span>
        </button>
      </p>
      <TroubleMessage trouble={trouble} />
    </>
  );
}

function AddActivity(): JSX.Element {
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const { save, trouble } = useSave();
  const add = async (): Promise<void> => {
    const named = name.trim();
    setMissing(named === '');
    if (named === '') return;
    const saved = await save({
      make: (author) => [author.create('own-activity', { name: named })],
      say: functionWords.added(named),
    });
    if (saved) setName('');
  };
  return (
    <section class="stack close panel-plain">
      <NameField
        label={functionWords.name}
        value={name}
        onInput={setName}
        missing={missing ? functionWords.nameMissing : null}
        trouble={trouble}
      />
      <button type="button" class="second small" onClick={() => add()}>
        {functionWords.add}
      </button>
    </section>
  );
}
