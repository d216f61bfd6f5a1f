// Which factors are asked every day; one's own can be added, put away and brought back. Nothing told is ever lost by it.
import type { Knowledge } from '@rhomboid/knowledge';
import type { FactorShape } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { toggled } from '../../check/sign-list.ts';
import { Choice } from '../../parts/choices.tsx';
import { entriesOf, useNotebook } from '../context.ts';
import { factorWords } from '../words/factors.ts';
import { Chips } from './chips.tsx';
import { TroubleMessage } from './form-page.tsx';
import { NameField } from './name-field.tsx';
import { useSave } from './save.ts';
import { settingsEvent } from './settings-event.ts';
import { allTrackables, type Trackable, trackedIds } from './trackables.ts';

export function FactorChoice(): JSX.Element {
  const { state, knowledge } = useNotebook();
  const { save, trouble } = useSave();
  const ids = trackedIds(state, knowledge);
  const away = entriesOf(state, 'own-factor').filter(({ archived }) => archived === true);
  const choose = (id: string): Promise<boolean> =>
    save({ make: (author) => [settingsEvent(state, author, { factors: toggled(ids, id) })], say: null });
  return (
    <>
      <p class="support">{factorWords.chooseLead}</p>
      <TroubleMessage trouble={trouble} />
      {groupsOf(allTrackables(state, knowledge), knowledge).map(({ title, factors }) => (
        <fieldset class="choices" key={title}>
          <legend class="group-title">{title}</legend>
          {factors.map((factor) => (
            <div key={factor.id} class={factor.own ? 'own-factor' : undefined}>
              <Choice
                type="checkbox"
                name={`track-${factor.id}`}
                checked={ids.includes(factor.id)}
                onChoose={() => choose(factor.id)}
                {...(factor.why === '' ? {} : { support: factor.why })}
              >
                {factor.label}
              </Choice>
              {factor.own && (
                <button
                  type="button"
                  class="lesser-link"
                  onClick={() =>
                    save({
                      make: (author) => [author.change({ id: factor.id, kind: 'own-factor' }, { archived: true })],
                      say: factorWords.archived(factor.label),
                    })
                  }
                >
                  {factorWords.archive}
                  <span class="unseen">: {factor.label}</span>
                </button>
              )}
            </div>
          ))}
        </fieldset>
      ))}
      <OwnFactor />
      {away.length > 0 && (
        <section class="stack close">
          <h2 class="group-title">{factorWords.bringBack}</h2>
          {away.map((factor) => (
            <p key={factor.id} class="notice">
              {factor.name}
              <button
                type="button"
                class="lesser-link"
                onClick={() => save({ make: (author) => [author.change(factor, { archived: null })], say: null })}
              >
                {factorWords.back}
                <span class="unseen">: {factor.name}</span>
              </button>
            </p>
          ))}
        </section>
      )}
    </>
  );
}

/** Under the headings of the knowledge; one's own stand last. */
function groupsOf(
  all: readonly Trackable[],
  knowledge: Knowledge,
): readonly { readonly title: string; readonly factors: readonly Trackable[] }[] {
  return [...knowledge.factorGroups, { id: '', title: factorWords.ownGroup }]
    .map(({ id, title }) => ({ title, factors: all.filter(({ group }) => group === id) }))
    .filter(({ factors }) => factors.length > 0);
}

const SHAPES: readonly FactorShape[] = ['yes-no', 'amount', 'scale'];

/** A new factor of the person's own; it is tracked from then on. */
function OwnFactor(): JSX.Element {
  const { state, knowledge } = useNotebook();
  const id = useId();
  const [name, setName] = useState('');
  const [unit, setUnit] = useState('');
  const [shape, setShape] = useState<FactorShape>('yes-no');
  const [wrong, setWrong] = useState<string | null>(null);
  const { save, trouble } = useSave();
  const add = async (): Promise<void> => {
    const named = name.trim();
    const taken = allTrackables(state, knowledge).some(({ label }) => label.toLowerCase() === named.toLowerCase());
    setWrong(named === '' ? factorWords.nameMissing : taken ? factorWords.nameTaken : null);
    if (named === '' || taken) return;
    const saved = await save({
      make: (author) => {
        const withUnit = shape === 'amount' && unit.trim() !== '' ? { unit: unit.trim() } : {};
        const made = author.create('own-factor', { name: named, shape, ...withUnit });
        return [made, settingsEvent(state, author, { factors: [...trackedIds(state, knowledge), made.entry] })];
      },
      say: factorWords.added(named),
    });
    if (!saved) return;
    setName('');
    setUnit('');
  };
  return (
    <section class="stack close panel-plain">
      <h2 class="group-title">{factorWords.own}</h2>
      <NameField label={factorWords.ownName} value={name} onInput={setName} missing={wrong} trouble={trouble} />
      <Chips
        legend={factorWords.ownShape}
        name={`${id}-shape`}
        chips={SHAPES.map((one) => ({ id: one, text: factorWords.shapes[one] }))}
        chosen={shape}
        onChoose={setShape}
      />
      {shape === 'amount' && (
        <p class="field">
          <label for={`${id}-unit`}>{factorWords.ownUnit}</label>
          <input
            id={`${id}-unit`}
            class="short"
            type="text"
            maxLength={20}
            value={unit}
            onInput={(event) => setUnit(event.currentTarget.value)}
          />
        </p>
      )}
      <button type="button" class="second small" onClick={() => add()}>
        {factorWords.add}
      </button>
    </section>
  );
}
