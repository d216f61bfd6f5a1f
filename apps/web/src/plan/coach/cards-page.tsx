// The cards on everyday movement: coach/cards for all of them, coach/cards/screen for one.
import type { MovementCard } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { useNotebook } from '../../notebook/context.ts';
import type { NotebookPageProps } from '../../notebook/routes.tsx';
import { LineIcon } from '../../parts/icons.tsx';
import { BulletList } from '../../parts/lists.tsx';
import { Heading, PlainPage } from '../../parts/page-frame.tsx';
import { usePlanKnowledge } from '../context.tsx';
import { planEntryOf } from '../state/plan-event.ts';
import { fitting } from './fitting.ts';
import { PostureFacts } from './posture-facts.tsx';
import { Source } from './source.tsx';
import { coachWords } from './words/coach.ts';

export function Cards({ rest }: NotebookPageProps): JSX.Element {
  const { plan } = usePlanKnowledge();
  const [id] = rest;
  if (id === undefined) return <AllCards />;
  const card = plan.coach.cards.find((one) => one.id === id);
  if (card === undefined)
    return (
      <PlainPage title={coachWords.cards.missingTitle}>
        <p>{coachWords.cards.missing}</p>
        <p>
          <a href="#/coach/cards">{coachWords.cards.all}</a>
        </p>
      </PlainPage>
    );
  return <OneCard card={card} />;
}

function OneCard({ card }: { card: MovementCard }): JSX.Element {
  const words = coachWords.cards;
  return (
    <PlainPage title={card.title}>
      <BulletList lines={card.tips} />
      <section class="stack close">
        <h2>{words.why}</h2>
        <p>{card.why}</p>
        <p>
          <b>{words.sure}:</b> {words.certainty[card.certainty]}
        </p>
        <Source provenance={card.provenance} />
      </section>
      <p class="button-row no-print">
        <a class="lesser-link" href="#/coach/cards">
          {words.all}
        </a>
        <a class="lesser-link" href={`#/library/about/cards/${card.id}`}>
          {words.read}
        </a>
        <button type="button" class="lesser-link" onClick={() => print()}>
          {coachWords.load.print}
        </button>
      </p>
    </PlainPage>
  );
}

/** By kind of day; those that fit the person's work come first. */
function AllCards(): JSX.Element {
  const { plan } = usePlanKnowledge();
  const { state } = useNotebook();
  const words = coachWords.cards;
  const cards = fitting(plan.coach, planEntryOf(state));
  const areas = [...new Set(cards.map(({ area }) => area))];
  return (
    <div class="page">
      <div class="inner content">
        <div class="coach-body">
          <div class="stack wide">
            <div class="stack close">
              <Heading>{words.title}</Heading>
              <p class="support">{words.lead}</p>
            </div>
            {areas.map((area) => (
              <section key={area} class="stack close">
                <h2>{words.areas[area] ?? area}</h2>
                <div class="rows">
                  {cards
                    .filter((card) => card.area === area)
                    .map(({ id, title }) => (
                      <a key={id} href={`#/coach/cards/${id}`}>
                        {title}
                        <LineIcon name="right" size={20} />
                      </a>
                    ))}
                </div>
              </section>
            ))}
          </div>
          <div class="stack wide">
            <PostureFacts facts={plan.coach.postureFacts} />
            <p>
              <a class="lesser-link" href="#/coach">
                {coachWords.back}
              </a>
            </p>
          </div>
        </div>
      </div>
    </div>
  );
}
