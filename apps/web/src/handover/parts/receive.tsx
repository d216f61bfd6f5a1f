// What a clinician sent back, or a summary of the record: read here, and kept only where the person says so.
import type { FhirImport, ReceivedPlan } from '@rhomboid/handover';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { TroubleMessage } from '../../notebook/capture/form-page.tsx';
import { useSave } from '../../notebook/capture/save.ts';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { common } from '../../notebook/words/common.ts';
import { Choice } from '../../parts/choices.tsx';
import { ErrorMessage } from '../../parts/page-frame.tsx';
import { personEvents, personOf } from '../../plan/state/person-event.ts';
import { type Received, readReceived } from '../state/read-received.ts';
import { useHandover } from '../state/with-handover.tsx';
import { shareWords as words } from '../words/share.ts';

export function Receive(): JSX.Element {
  const { knowledge } = useHandover();
  const id = useId();
  const [link, setLink] = useState('');
  const [received, setReceived] = useState<Received | null>(null);
  return (
    <section class="stack">
      <h2>{words.receive}</h2>
      <p>{words.receiveLine}</p>
      <p class="field">
        <label for={`${id}-link`}>{words.linkField}</label>
        <input
          id={`${id}-link`}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={link}
          onInput={(event) => setLink(event.currentTarget.value)}
        />
      </p>
      <p class="field">
        <label for={`${id}-file`}>{words.choose}</label>
        <input
          id={`${id}-file`}
          type="file"
          onChange={async (event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) setReceived(await readReceived(knowledge, file, link));
          }}
        />
      </p>
      {received !== null && 'why' in received && (
        <ErrorMessage id={`${id}-wrong`} lead={common.error}>
          {received.why}
        </ErrorMessage>
      )}
      {received !== null && 'read' in received && (
        <Read key={JSON.stringify(received.read.notes)} read={received.read} />
      )}
    </section>
  );
}

function Read({ read }: { read: FhirImport }): JSX.Element {
  const { check, suggested, medicines, plans, notes } = read;
  const nothing = check === null && suggested.length === 0 && medicines.length === 0 && plans.length === 0;
  return (
    <div class="stack">
      <h3>{words.read}</h3>
      {nothing && <p>{words.nothing}</p>}
      {check !== null && <p>{words.check(Object.keys(check.answers).length)}</p>}
      {(suggested.length > 0 || medicines.length > 0) && <Confirm read={read} />}
      {plans.map((plan, i) => (
        <Plan key={i} plan={plan} />
      ))}
      {notes.length > 0 && (
        <details>
          <summary>{words.left}</summary>
          <ul class="stack close">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Nothing is ticked beforehand: a record may be old, or of someone else. */
function Confirm({ read: { suggested, medicines } }: { read: FhirImport }): JSX.Element {
  const { knowledge } = useHandover();
  const { state } = useNotebook();
  const { day } = useLocalNow();
  const { save, trouble } = useSave();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const tick = (key: string): void => {
    const next = new Set(ticked);
    if (!next.delete(key)) next.add(key);
    setTicked(next);
  };
  const facts = [...new Map(suggested.map((one) => [one.fact, one])).values()];
  const labelOf = (id: string): string => knowledge.plan?.facts.find((fact) => fact.id === id)?.label ?? id;
  const keep = async (): Promise<void> => {
    const taken = medicines.filter((name) => ticked.has(`medicine ${name}`));
    const known = personOf(state)?.medicines ?? [];
    await save({
      make: (author) =>
        personEvents(
          state,
          author,
          {
            facts: Object.fromEntries(
              facts.filter(({ fact }) => ticked.has(fact)).map(({ fact }) => [fact, 'yes' as const]),
            ),
            ...(taken.length === 0 ? {} : { medicines: [...new Set([...known, ...taken])] }),
          },
          day,
        ),
      say: words.kept,
    });
  };
  return (
    <div class="stack">
      {facts.length > 0 && (
        <fieldset class="group">
          <legend class="group-title">{words.confirm}</legend>
          <div class="choices">
            {facts.map(({ fact, from }) => (
              <Choice
                key={fact}
                type="checkbox"
                name="received-fact"
                checked={ticked.has(fact)}
                onChoose={() => tick(fact)}
                support={words.from(from)}
              >
                {labelOf(fact)}
              </Choice>
            ))}
          </div>
        </fieldset>
      )}
      {medicines.length > 0 && (
        <fieldset class="group">
          <legend class="group-title">{words.medicines}</legend>
          <div class="choices">
            {medicines.map((name) => (
              <Choice
                key={name}
                type="checkbox"
                name="received-medicine"
                checked={ticked.has(`medicine ${name}`)}
                onChoose={() => tick(`medicine ${name}`)}
              >
                {knowledge.medicines.find(({ id }) => id === name)?.name ?? name}
              </Choice>
            ))}
          </div>
        </fieldset>
      )}
      <TroubleMessage trouble={trouble} />
      {ticked.size > 0 && (
        <p>
          <button type="button" class="main" onClick={() => keep()}>
            {words.keep}
          </button>
        </p>
      )}
    </div>
  );
}

/** A plan to read; kept as a note of today where the person wants it. */
function Plan({ plan }: { plan: ReceivedPlan }): JSX.Element {
  const { day } = useLocalNow();
  const { save, trouble } = useSave();
  const lines = [
    ...plan.goals.map(words.goal),
    ...plan.activities.map(({ text, dose, doNot }) => words.activity(text, dose, doNot)),
    ...plan.notes,
  ];
  const title = words.plan(plan.title, plan.author);
  return (
    <section class="stack close">
      <h3>{title}</h3>
      <ul class="stack close">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <TroubleMessage trouble={trouble} />
      <p>
        <button
          type="button"
          class="second"
          onClick={() =>
            save({
              make: (author) => [author.create('note', { day, note: [title, ...lines].join('\n').slice(0, 9000) })],
              say: words.planKept,
            })
          }
        >
          {words.planKeep}
        </button>
      </p>
    </section>
  );
}
