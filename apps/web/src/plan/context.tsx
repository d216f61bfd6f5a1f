// What every page of the plan can reach beside the notebook: the release with its plan's part.
import type { Knowledge, PlanKnowledge } from '@rhomboid/knowledge';
import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { useNotebook } from '../notebook/context.ts';
import { openPlanPart, planPartNow } from './knowledge.ts';
import { tellNames } from './names.ts';

interface PlanParts {
  /** The release with the notebook's and the plan's part. */
  readonly knowledge: Knowledge;
  readonly plan: PlanKnowledge;
}

const PlanContext = createContext<PlanParts | null>(null);

/** The knowledge of plans, inside the pages and cards of the plan. */
export function usePlanKnowledge(): PlanParts {
  const parts = useContext(PlanContext);
  if (parts === null) throw new Error('No plan around this page.');
  return parts;
}

/**
 * Shows its children once the plan's part of the release is here. `aside`: only a part of a page, which goes on without it
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
  useEffect(() => {
    openPlanPart(knowledge).then(setFull, () => setFailed(true));
  }, [knowledge]);
  // The frame around all pages catches this and offers to load again.
  if (failed && !aside) throw new Error('The plan did not load.');
  if (failed) return null;
  if (full === null || full.plan === null) return <div class={aside ? undefined : 'page'} aria-busy="true" />;
  tellNames(full.plan);
  return <PlanContext.Provider value={{ knowledge: full, plan: full.plan }}>{children}</PlanContext.Provider>;
}
