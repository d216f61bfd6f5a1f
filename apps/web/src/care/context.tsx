// What every page on care can reach: the care part of the release, and the care chosen for the check at hand.
import { type Care, careFor } from '@rhomboid/care';
import type { Assessment } from '@rhomboid/check';
import { type CareKnowledge, careOf, type Disposition, type Knowledge } from '@rhomboid/knowledge';
import { lastScreening, type ScreeningEntry } from '@rhomboid/notebook';
import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { type App, useApp, useObservable } from '../app/context.ts';
import { useCountry } from '../app/country.ts';
import { isEmergency } from '../check/next-step.ts';
import { lastTold, saysSomething } from '../plan/state/danger.ts';
import { type CheckRecord, usableAnswers } from '../state/check-record.ts';
import { openCarePart } from './knowledge.ts';
import type { SoFar } from './so-far.ts';
import { type Ticked, tickedFor } from './told.ts';
import { useSoFar } from './use-so-far.ts';

/** A check that says something, and the care chosen for it. */
export interface ChosenCare {
  readonly record: CheckRecord;
  readonly assessment: Assessment;
  readonly care: Care;
  /** The words and the shape of the level that care is due at: that of the check, or a more urgent one. */
  readonly disposition: Disposition;
  readonly emergency: boolean;
  /** What to read to the emergency operator; empty below ambulance. */
  readonly say: string;
  /** Whether what the person told of themselves beside the check was used. */
  readonly ofThePerson: boolean;
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
  const record = useMemo(() => recordAt(app), [app, open, shelf]);
  const store = tickedFor(record?.id ?? '');
  const ticked = useObservable(store);
  useEffect(() => {
    openCarePart(app.knowledge).then(setFull, () => setFailed(true));
  }, [app.knowledge]);
  const { soFar, version } = useSoFar(app);
  const chosen = useMemo(
    () => (full === null || record === null ? null : choose(app, full, record, { country, ticked, soFar })),
    [app, full, record, country, ticked, soFar, version],
  );
  // The frame around all pages catches this and offers to load again.
  if (failed) throw new Error('The pages on care did not load.');
  if (full === null) return <div class="page" aria-busy="true" />;
  const parts = { knowledge: full, about: careOf(full), chosen, ticked, tick: store.set };
  return <CareContext.Provider value={parts}>{children}</CareContext.Provider>;
}

/**
 * The check that care is chosen for. The open one goes first; where it was only begun it stands behind an earlier one that
 * says something, so that it does not hide a call for care.
 */
function recordAt(app: Pick<App, 'session'>): CheckRecord | null {
  const { open } = app.session.state.get();
  const begun = open !== null && open.trail.length > 0 ? open : null;
  return begun !== null && saysSomething(app, begun) ? begun : (lastTold(app) ?? begun);
}

interface Beside {
  readonly country: string | null;
  readonly ticked: Ticked;
  /** Null where there is no notebook, or not yet. */
  readonly soFar: SoFar | null;
}

function choose(
  { session, knowledge }: App,
  full: Knowledge,
  record: CheckRecord,
  { country, ticked, soFar }: Beside,
): ChosenCare {
  const { assessment } = session.resultOf(record);
  const { answers } = usableAnswers(record, knowledge);
  const told = Object.fromEntries([...ticked].map((id) => [id, 'yes' as const]));
  const whole = session.nextOf(record) === null;
  const known = soFar?.tell({ answers, assessment, day: record.day, whole }) ?? null;
  const since = whole ? record.day : null;
  const lately = since === null ? {} : { wholeCheckOn: since };
  const person = { facts: {}, ...known?.person, ...lately, country, answers, told };
  const care = careFor(full, assessment, person, known?.notebook, known?.plan);
  const screened = known?.notebook ? lastScreening(known.notebook, since) : null;
  return {
    record,
    assessment,
    care,
    disposition: full.dispositions.find(({ id }) => id === care.level)!,
    emergency: isEmergency(care.level),
    say: care.level === 'ambulance' ? assessment.disposition.operator || sentenceOf(full, screened) : '',
    ofThePerson: known?.ofThePerson ?? false,
  };
}

function sentenceOf({ redFlags }: Knowledge, screened: ScreeningEntry | null): string {
  // Rules stand there as they fired, the most urgent first.
  const sentences = screened?.rules.map((id) => redFlags.find((rule) => rule.id === id)?.operator ?? '');
  return sentences?.find((sentence) => sentence !== '') ?? '';
}
