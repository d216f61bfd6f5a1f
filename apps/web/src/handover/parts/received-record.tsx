// What a record says yes to: illnesses and medicines to tick, and kept only then.
import type { FhirImport } from '@rhomboid/handover';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { TroubleMessage } from '../../notebook/capture/form-page.tsx';
import { useSave } from '../../notebook/capture/save.ts';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { Choice } from '../../parts/choices.tsx';
import { personEvents, personOf } from '../../plan/state/person-event.ts';
import { useHandover } from '../state/with-handover.tsx';
import { shareWords as words } from '../words/share.ts';

/** Nothing is ticked beforehand: a record may be old, or of someone else. */
export function Confirm({ read: { suggested, medicines } }: { read: FhirImport }): JSX.Element {
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
