// The fair tests of this notebook, with their ends written down as soon as they are over.
import type { ExperimentState } from '@rhomboid/insight';
import { useEffect } from 'preact/hooks';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { endingsDue } from './endings.ts';
import { type Asked, useAsked, useCareSince } from './use-asked.ts';

/** The one that began last comes first. */
export function useExperiments(): Asked<readonly ExperimentState[]> {
  const { state } = useNotebook();
  const { day } = useLocalNow();
  const care = useCareSince();
  const asked = useAsked({ what: 'experiments' });
  const { answer } = asked;
  useEffect(() => {
    if (answer === null) return;
    // Where storage refuses, the next look tries again.
    state.write((author) => endingsDue(state.notebook, answer, care, day, author)).catch(() => {});
  }, [state, answer, care, day]);
  return asked;
}
