// Fair tests as rows, each a way to its page: its name, and where it stands.
import type { ExperimentState } from '@rhomboid/insight';
import type { JSX } from 'preact';
import { useDays } from '../../notebook/views/days.ts';
import { LineIcon } from '../../parts/icons.tsx';
import { experimentPath } from './paths.ts';
import { tellTest } from './told.ts';

export function TestRows({
  experiments,
  title,
}: {
  experiments: readonly ExperimentState[];
  title: string;
}): JSX.Element | null {
  const { hide } = useDays();
  if (experiments.length === 0) return null;
  return (
    <section class="stack close">
      <h2>{title}</h2>
      <ul class="rows">
        {experiments.map((state) => (
          <li key={state.entry.id}>
            <a class="test-row" href={`#/${experimentPath(state.entry.id)}`}>
              <span>
                <b>{state.name}</b>
                <span class="support">{tellTest(state, hide)}</span>
              </span>
              <LineIcon name="right" size={20} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
