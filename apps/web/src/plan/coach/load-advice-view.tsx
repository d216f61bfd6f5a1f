// What the answers on repeated work ask for: advice, exercises, cards, a reminder, and what is worth noting each day.
import type { LoadAdvice } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { useSave } from '../../notebook/capture/save.ts';
import { settingsEvent } from '../../notebook/capture/settings-event.ts';
import { factorName, trackedIds } from '../../notebook/capture/trackables.ts';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { BulletList } from '../../parts/lists.tsx';
import { usePlanKnowledge } from '../context.tsx';
import { planEntryOf, planEvents } from '../state/plan-event.ts';
import { Source } from './source.tsx';
import { fieldsOf, settingsIn } from './times.ts';
import { coachWords } from './words/coach.ts';

export function LoadAdviceView({ advice }: { advice: LoadAdvice }): JSX.Element {
  const words = coachWords.load;
  const { plan } = usePlanKnowledge();
  const { found, open, exercises, cards } = advice;
  const named = (ids: readonly string[], all: readonly { id: string; name: string }[]) =>
    ids.flatMap((id) => all.find((one) => one.id === id) ?? []);
  return (
    <section class="card stack">
      <h2>{words.advice}</h2>
      {found.length === 0 && open.length === 0 && <p>{words.none}</p>}
      {open.length > 0 && <p class="support">{words.open(open.length)}</p>}
      {found.map(({ id, ask, advice: lines, provenance }) => (
        <div key={id} class="stack close">
          <h3>{ask}</h3>
          <BulletList lines={lines} />
          <Source provenance={provenance} />
        </div>
      ))}
      <Links
        title={words.exercises}
        links={named(exercises, plan.exercises).map(({ id, name }) => [`#/plan/exercise/${id}`, name] as const)}
      />
      <Links
        title={words.cards}
        links={named(
          cards,
          plan.coach.cards.map(({ id, title }) => ({ id, name: title })),
        ).map(({ id, name }) => [`#/coach/cards/${id}`, name] as const)}
      />
      {advice.breaks && <BreaksOffer />}
      {advice.factors.length > 0 && <FactorsOffer factors={advice.factors} />}
      {found.length > 0 && (
        <p class="no-print">
          <button type="button" class="lesser-link" onClick={() => print()}>
            {words.print}
          </button>
        </p>
      )}
    </section>
  );
}

function Links({ title, links }: { title: string; links: readonly (readonly [string, string])[] }): JSX.Element | null {
  if (links.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul class="link-list">
        {links.map(([href, text]) => (
          <li key={href}>
            <a class="lesser-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function BreaksOffer(): JSX.Element | null {
  const { state } = useNotebook();
  const { plan } = usePlanKnowledge();
  const { day } = useLocalNow();
  const { save } = useSave();
  const settings = settingsIn(planEntryOf(state), plan.coach.breaks);
  if (settings.on) return null;
  return (
    <p class="button-row no-print">
      <span>{coachWords.load.breaks}</span>
      <button
        type="button"
        class="second small"
        onClick={() =>
          save({
            make: (author) => planEvents(state, author, fieldsOf({ ...settings, on: true }), day),
            say: coachWords.settings.saved,
          })
        }
      >
        {coachWords.load.breaksOn}
      </button>
    </p>
  );
}

/** Factors that the answers speak of can be asked every day, so that the notebook shows whether they go with the pain. */
function FactorsOffer({ factors }: { factors: readonly string[] }): JSX.Element {
  const { state, knowledge } = useNotebook();
  const { save } = useSave();
  const words = coachWords.load;
  const asked = trackedIds(state, knowledge);
  const missing = factors.filter((id) => !asked.includes(id));
  return (
    <div class="stack close">
      <h3>{words.factors}</h3>
      <p>{factors.map((id) => factorName(state, knowledge, id)).join(', ')}</p>
      {missing.length === 0 ? (
        <p class="support">{words.factorsOn}</p>
      ) : (
        <p class="no-print">
          <button
            type="button"
            class="second small"
            onClick={() =>
              save({
                make: (author) => [settingsEvent(state, author, { factors: [...asked, ...missing] })],
                say: words.saved,
              })
            }
          >
            {words.factorsAdd}
          </button>
        </p>
      )}
    </div>
  );
}
