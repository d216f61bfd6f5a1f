// What every page of the plan can reach beside the notebook: the release with its plan's part.
import type { Knowledge, PlanKnowledge } from '@rhomboid/knowledge';
import type { Learned } from '@rhomboid/plan';
import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { useNotebook } from '../notebook/context.ts';
import { openPlanPart, planPartNow } from './knowledge.ts';
import { tellNames } from './names.ts';
import { useLearned } from './state/learned.ts';

interface PlanParts {
  /** The release with the notebook's and the plan's part. */
  readonly knowledge: Knowledge;
  readonly plan: PlanKnowledge;
  /** What links and fair tests of the notebook taught. */
  readonly learned: readonly Learned[];
}

const PlanContext = createContext<PlanParts | null>(null);

/** The knowledge of plans, inside the pages and cards of the plan. */
export function usePlanKnowledge(): PlanParts {
  const parts = useContext(PlanContext);
  if (parts === null) throw new Error('No plan around this page.');
  return parts;
}

/**
 * Shows its children once the plan's part of the release is here, and what the notebook taught. `aside`: only a part of a page, which goes on without it
 * where it does not load.
 */
export function WithPlan({
  aside = false,
  children,
}: {
  aside?: boolean;
  children: ComponentChildren;
}): JSX.Element | null {
  const { knowledge } = useNotebook();
  const [full, setFull] = useState<Knowledge | null>(() => planPartNow(knowledge));
  const [failed, setFailed] = useState(false);
  const learned = useLearned();
  useEffect(() => {
    openPlanPart(knowledge).then(setFull, () => setFailed(true));
  }, [knowledge]);
  // The frame around all pages catches this and offers to load again.
  if (failed && !aside) throw new Error('The plan did not load.');
  if (failed) return null;
  if (full === null || full.plan === null || learned === null)
    return <div class={aside ? undefined : 'page'} aria-busy="true" />;
  tellNames(full.plan);
  return <PlanContext.Provider value={{ knowledge: full, plan: full.plan, learned }}>{children}</PlanContext.Provider>;
}
