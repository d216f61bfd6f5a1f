// One exercise by itself: plan/exercise/E02.
import type { JSX } from 'preact';
import { useDraft, useLocalNow, useNotebook } from '../../notebook/context.ts';
import type { NotebookPageProps } from '../../notebook/routes.tsx';
import { PlainPage } from '../../parts/page-frame.tsx';
import { usePlanKnowledge } from '../context.tsx';
import { usePlan } from '../state/use-plan.ts';
import { doseFor, judge } from './judge.ts';
import { beginRun, type Run } from './run.ts';
import { SessionFlow } from './session-flow.tsx';
import { PrintedSteps } from './steps.tsx';
import { useCareFirst } from './use-care-first.ts';
import { usePerson } from './use-person.ts';
import { playerWords } from './words/player.ts';

export function Exercise({ rest }: NotebookPageProps): JSX.Element {
  const { state } = useNotebook();
  const { plan } = usePlanKnowledge();
  const now = useLocalNow();
  const planned = usePlan();
  const made = planned?.plan ?? null;
  const waits = useCareFirst(planned);
  const person = usePerson();
  const [id = ''] = rest;
  const exercise = plan.exercises.find((one) => one.id === id);
  const figure = plan.figures.find((one) => one.id === id);
  const start = (): Run | null => {
    if (exercise === undefined) return null;
    const { dose } = doseFor(plan, made, state.notebook, exercise, now.day);
    return beginRun(now.day, [{ exercise: exercise.id, dose }], null);
  };
  const [kept, setRun, forget] = useDraft<Run | null>(`exercise ${id}`, start);
  if (exercise === undefined || figure === undefined || kept === null)
    return (
      <PlainPage title={playerWords.exercise.missingTitle}>
        <p>{playerWords.exercise.missing}</p>
        <p>
          <a href="#/plan">{playerWords.session.toPlan}</a>
        </p>
      </PlainPage>
    );
  // What was left open on another day is over; and until it starts it goes by the plan as it is now.
  const run = kept.day !== now.day || kept.stage === 'look' ? { ...start()!, before: kept.before } : kept;
  const { resting } = doseFor(plan, made, state.notebook, exercise, now.day);
  const judged = waits ? { may: false, notes: [playerWords.session.careFirst] } : judge(plan, made, person, exercise);
  return (
    <>
      <SessionFlow
        run={run}
        onRun={setRun}
        onForget={forget}
        judge={() => (resting === null ? judged : { may: false, notes: [resting, ...judged.notes] })}
      />
      <PrintedSteps exercise={exercise} figure={figure} dose={run.tasks[0]!.dose} />
    </>
  );
}
