// From reading to doing: the parts of the app that an article has to do with.
import type { Article, ArticleRelated } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { LineIcon } from '../../parts/icons.tsx';
import { library } from '../words/library.ts';

type Step = readonly [href: `#/${string}`, label: string];

export function NextSteps({ article }: { article: Article }): JSX.Element {
  return (
    <section class="stack close no-print">
      <h2>{library.article.next}</h2>
      <div class="rows">
        {stepsOf(article.related).map(([href, label]) => (
          <a key={href} href={href}>
            {label}
            <LineIcon name="right" size={20} />
          </a>
        ))}
      </div>
    </section>
  );
}

/** The check fits every article; the others only those that speak of what they hold. */
export function stepsOf({ treatments, exercises, skipCards, cards, practitioners }: ArticleRelated): readonly Step[] {
  const words = library.next;
  const oneCard = cards.length === 1 ? cards[0] : undefined;
  const steps: readonly (Step | false)[] = [
    ['#/check', words.check],
    treatments.length + exercises.length + skipCards.length > 0 && ['#/plan', words.plan],
    cards.length > 0 && [oneCard === undefined ? '#/coach/cards' : `#/coach/cards/${oneCard}`, words.coach],
    practitioners.includes('pharmacist') && ['#/plan/medicines', words.medicines],
    practitioners.length > 0 && ['#/care', words.care],
  ];
  return steps.filter((step) => step !== false);
}
