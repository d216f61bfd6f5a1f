// One fair test: while it runs its task of the day and its schedule; when it is over what it showed.
import type { ExperimentState } from '@rhomboid/insight';
import type { JSX } from 'preact';
import { PlainPage } from '../../parts/page-frame.tsx';
import { useExperiments } from '../engine/use-experiments.ts';
import { ExperimentResult } from '../parts/experiment-result.tsx';
import { RunningExperiment } from '../parts/running-experiment.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { experimentWords as words } from '../words/experiment.ts';
import { insightPageWords } from '../words/insight.ts';
import { BackToInsight } from './link-page.tsx';

export function ExperimentPage({ id }: { id: string }): JSX.Element {
  const asked = useExperiments();
  const { answer } = asked;
  if (answer === null || asked.failed)
    return (
      <PlainPage title={insightPageWords.title.waiting}>
        <Waiting asked={asked} />
      </PlainPage>
    );
  const found = answer.find(({ entry }) => entry.id === id);
  return found === undefined ? <Gone /> : <Shown state={found} />;
}

function Shown({ state }: { state: ExperimentState }): JSX.Element {
  return state.entry.ending === undefined ? <RunningExperiment state={state} /> : <ExperimentResult state={state} />;
}

function Gone(): JSX.Element {
  return (
    <PlainPage title={words.gone}>
      <p>{words.goneLine}</p>
      <BackToInsight />
    </PlainPage>
  );
}
