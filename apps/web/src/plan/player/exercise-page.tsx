// One exercise by itself: plan/exercise/E02.
import type { JSX } from 'preact';
import { useDraft, useLocalNow, useNotebook } from '../../notebook/context.ts';
import type { NotebookPageProps } from '../../notebook/routes.tsx';
import { PlainPage } from '../../parts/page-frame.tsx';
import { usePlanKnowledge } from '../context.tsx';
import { usePlan } from '../state/use-plan.ts';
import { doseFor, judge } from './judge.ts';
import { exerciseForm } from './kept-runs.ts';
import { useAlarmScreen } from './left-open.tsx';
import { OpenAlarmFirst, useOpenAlarmRun } from './open-alarm-first.tsx';
import { asksAlarms, beginRun, type Run } from './run.ts';
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
  const [kept, setRun, forget] = useDraft<Run | null>(exerciseForm(id), start);
  const elsewhere = useOpenAlarmRun(exerciseForm(id));
  useAlarmScreen();
  if (exercise === undefined || figure === undefined || kept === null)
    return (
      <PlainPage title={playerWords.exercise.missingTitle}>
        <p>{playerWords.exercise.missing}</p>
        <p>
          <a href="#/plan">{playerWords.session.toPlan}</a>
        </p>
      </PlainPage>
    );
  const asks = asksAlarms(kept, plan.exerciseRules.pain);
  if (elsewhere !== null && !asks) return <OpenAlarmFirst path={elsewhere} />;
  // What was left open on another day is over, unless danger signs are asked in it; and until it starts it goes by the plan as it is now.
  // One that was running waits, too, once somebody has to look first.
  const run =
    !asks && (kept.day !== now.day || kept.stage === 'look' || (waits && kept.stage === 'play'))
      ? { ...start()!, before: kept.before }
      : kept;
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
