// What every page on care can reach: the care part of the release, and the care chosen for the check at hand.
import { type Care, careFor } from '@rhomboid/care';
import type { Assessment } from '@rhomboid/check';
import { type CareKnowledge, careOf, type Knowledge } from '@rhomboid/knowledge';
import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { type App, useApp, useObservable } from '../app/context.ts';
import { useCountry } from '../app/country.ts';
import { isEmergency } from '../check/next-step.ts';
import { type CheckRecord, usableAnswers } from '../state/check-record.ts';
import { openCarePart } from './knowledge.ts';
import { type Ticked, tickedFor } from './told.ts';

/** A check that says something, and the care chosen for it. */
export interface ChosenCare {
  readonly record: CheckRecord;
  readonly assessment: Assessment;
  readonly care: Care;
  readonly emergency: boolean;
}

interface CareParts {
  readonly knowledge: Knowledge;
  readonly about: CareKnowledge;
  /** Null where nobody has done a check. */
  readonly chosen: ChosenCare | null;
  readonly ticked: Ticked;
  readonly tick: (ticked: Ticked) => void;
}

const CareContext = createContext<CareParts | null>(null);

/** The knowledge of care and what was chosen, inside the pages on care. */
export function useCare(): CareParts {
  const parts = useContext(CareContext);
  if (parts === null) throw new Error('No care around this page.');
  return parts;
}

/** Shows its children once the care part of the release is here. */
export function WithCare({ children }: { children: ComponentChildren }): JSX.Element {
  const app = useApp();
  const [full, setFull] = useState<Knowledge | null>(null);
  const [failed, setFailed] = useState(false);
  const { open, shelf } = useObservable(app.session.state);
  const country = useCountry()?.id ?? null;
  const record = useMemo(() => recordAt(app, open, shelf), [app, open, shelf]);
  const store = tickedFor(record?.id ?? '');
  const ticked = useObservable(store);
  useEffect(() => {
    openCarePart(app.knowledge).then(setFull, () => setFailed(true));
  }, [app.knowledge]);
  const chosen = useMemo(
    () => (full === null || record === null ? null : choose(app, full, record, country, ticked)),
    [app, full, record, country, ticked],
  );
  // The frame around all pages catches this and offers to load again.
  if (failed) throw new Error('The pages on care did not load.');
  if (full === null) return <div class="page" aria-busy="true" />;
  const parts = { knowledge: full, about: careOf(full), chosen, ticked, tick: store.set };
  return <CareContext.Provider value={parts}>{children}</CareContext.Provider>;
}

/** The open check where something was answered, else the last one on the shelf that was finished. */
function recordAt(
  { session }: Pick<App, 'session'>,
  open: CheckRecord | null,
  shelf: readonly CheckRecord[],
): CheckRecord | null {
  const says = (record: CheckRecord): boolean =>
    record.trail.length > 0 &&
    (session.nextOf(record) === null || isEmergency(session.resultOf(record).assessment.disposition.level));
  if (open !== null && open.trail.length > 0) return open;
  return shelf.find(says) ?? null;
}

function choose(
  { session, knowledge }: App,
  full: Knowledge,
  record: CheckRecord,
  country: string | null,
  ticked: Ticked,
): ChosenCare {
  const { assessment } = session.resultOf(record);
  const { answers } = usableAnswers(record, knowledge);
  const told = Object.fromEntries([...ticked].map((id) => [id, 'yes' as const]));
  const care = careFor(full, assessment, { country, facts: {}, answers, told });
  return { record, assessment, care, emergency: isEmergency(care.level) };
}
