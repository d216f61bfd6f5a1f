// What is not known and stands in the way: the next question with three buttons, and all of them as lists to tick.
import type { Fact, PlanKnowledge } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { amountOf } from '../../notebook/capture/amount.ts';
import { TroubleMessage } from '../../notebook/capture/form-page.tsx';
import { useSave } from '../../notebook/capture/save.ts';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { common } from '../../notebook/words/common.ts';
import { ErrorMessage } from '../../parts/page-frame.tsx';
import { usePlanKnowledge } from '../context.tsx';
import { personEvents, type Told } from '../state/person-event.ts';
import { medicineWords } from './words/medicines.ts';

/** Facts asked for that are answered by more than a number of their own. */
const AGE = 'age';
const OLDEST = 120;

export function FactQuestions({ asks }: { asks: readonly string[] }): JSX.Element | null {
  const { plan } = usePlanKnowledge();
  const { state } = useNotebook();
  const { day } = useLocalNow();
  const { save, trouble } = useSave();
  const facts = asks.flatMap((id) => plan.facts.find((fact) => fact.id === id) ?? []);
  const [first] = facts;
  if (first === undefined) return null;
  const tell = (told: Told): void =>
    void save({ make: (author) => personEvents(state, author, told, day), say: medicineWords.savedFact });
  const ticked = facts.filter(({ type }) => type === 'yes-no');
  return (
    <section class="stack close fact-questions">
      <div>
        <h2>{medicineWords.more}</h2>
        <p class="support">{medicineWords.moreLead(facts.length)}</p>
      </div>
      <TroubleMessage trouble={trouble} />
      <OneFact key={first.id} fact={first} today={day} onTell={tell} />
      {ticked.length > 1 && <ManyFacts plan={plan} facts={ticked} onTell={tell} />}
      <p>
        <a class="lesser-link" href="#/plan/you">
          {medicineWords.you}
        </a>
      </p>
    </section>
  );
}

interface OneFactProps {
  readonly fact: Fact;
  readonly today: string;
  readonly onTell: (told: Told) => void;
}

function OneFact({ fact, today, onTell }: OneFactProps): JSX.Element {
  return (
    <div class="card stack close">
      {fact.type === 'number' ? (
        <NumberFact fact={fact} today={today} onTell={onTell} />
      ) : (
        <fieldset class="group stack close">
          <legend class="group-title">{fact.ask}</legend>
          {fact.help !== '' && <p class="support">{fact.help}</p>}
          <div class="fact-keys">
            {(['yes', 'no', 'unsure'] as const).map((answer) => (
              <button
                key={answer}
                type="button"
                class="second small"
                onClick={() => onTell({ facts: { [fact.id]: answer } })}
              >
                {medicineWords.answers[answer]}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <p class="support">
        {medicineWords.why}: {fact.why}
      </p>
    </div>
  );
}

/** A number, or the year of birth where the age is asked for: that stays true. */
function NumberFact({ fact, today, onTell }: OneFactProps): JSX.Element {
  const id = useId();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const year = Number(today.slice(0, 4));
  const isAge = fact.id === AGE;
  const range = isAge ? { min: year - OLDEST, max: year } : (fact.range ?? { min: 0, max: 1000 });
  const send = (): void => {
    const value = amountOf(text);
    const bad = value === null || value < range.min || value > range.max || (isAge && !Number.isInteger(value));
    setWrong(bad);
    if (value === null || bad) return;
    onTell(isAge ? { birthYear: value } : { numbers: { [fact.id]: value } });
  };
  return (
    <form
      class="stack close"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {wrong && (
        <ErrorMessage id={`${id}-wrong`} lead={common.error}>
          {isAge ? medicineWords.badYear : medicineWords.badNumber(range.min, range.max)}
        </ErrorMessage>
      )}
      <div class="field-row">
        <p class="field">
          <label for={id}>{isAge ? medicineWords.year : fact.ask}</label>
          <input
            id={id}
            class="short"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </p>
        {!isAge && <span class="support">{fact.unit}</span>}
        <button type="submit" class="second small">
          {medicineWords.numberSave}
        </button>
      </div>
    </form>
  );
}

interface ManyFactsProps {
  readonly plan: PlanKnowledge;
  readonly facts: readonly Fact[];
  readonly onTell: (told: Told) => void;
}

/** One list for each heading; pressing its button says yes to what is ticked and no to the rest. */
function ManyFacts({ plan, facts, onTell }: ManyFactsProps): JSX.Element {
  const groups = plan.factGroups.filter(({ id }) => facts.some(({ group }) => group === id));
  return (
    <details class="reason">
      <summary>{medicineWords.many}</summary>
      <div class="inside stack">
        <p>{medicineWords.manyLead}</p>
        {groups.map(({ id, title }) => (
          <FactList key={id} title={title} facts={facts.filter(({ group }) => group === id)} onTell={onTell} />
        ))}
      </div>
    </details>
  );
}

function FactList({
  title,
  facts,
  onTell,
}: {
  title: string;
  facts: readonly Fact[];
  onTell: ManyFactsProps['onTell'];
}): JSX.Element {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const here = facts.filter(({ id }) => ticked.has(id));
  return (
    <fieldset class="choices">
      <legend class="group-title">{title}</legend>
      {facts.map(({ id, ask }) => (
        <label key={id} class="choice">
          <input
            type="checkbox"
            name={id}
            checked={ticked.has(id)}
            onChange={() =>
              setTicked(ticked.has(id) ? new Set([...ticked].filter((one) => one !== id)) : new Set([...ticked, id]))
            }
          />
          {ask}
        </label>
      ))}
      <p>
        <button
          type="button"
          class="second small"
          onClick={() =>
            onTell({ facts: Object.fromEntries(facts.map(({ id }) => [id, ticked.has(id) ? 'yes' : 'no'] as const)) })
          }
        >
          {medicineWords.manySave(here.length)}
          <span class="unseen">: {title}</span>
        </button>
      </p>
    </fieldset>
  );
}
