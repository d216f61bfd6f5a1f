// When to get help, and how soon: one card, headed by the most urgent of its lines.
import type { Article } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { useApp } from '../../app/context.ts';
import { UrgencyShape, urgencyOf } from '../../parts/urgency.tsx';
import { library as words } from '../words/library.ts';
import { Line } from './lines.tsx';

export function HelpCard({ help }: { help: Article['help'] }): JSX.Element {
  const { knowledge } = useApp();
  const levels = [...new Set(help.map(({ level }) => level))].map(
    (level) => knowledge.dispositions.find(({ id }) => id === level)!,
  );
  const urgency = urgencyOf(levels[0]!.shape);
  return (
    <section class={`care ${urgency}`}>
      <h2 class="head">
        <UrgencyShape urgency={urgency} />
        {words.article.help}
      </h2>
      <div class="inside">
        {levels.map(({ id, title, shape }) => (
          <div class="help-level" key={id}>
            <UrgencyShape urgency={urgencyOf(shape)} size={22} />
            <div>
              <h3>{title}</h3>
              <ul>
                {help
                  .filter(({ level }) => level === id)
                  .map(({ line }) => (
                    <li key={line.map(({ text }) => text).join('')}>
                      <Line line={line} />
                    </li>
                  ))}
              </ul>
            </div>
          </div>
        ))}
        <p>
          <a class="lesser-link" href="#/help">
            {words.danger.help}
          </a>
        </p>
      </div>
    </section>
  );
}
