// Today's exercises, one after the other: plan/session.
import type { JSX } from 'preact';
import { useDraft, useLocalNow, useNotebook } from '../../notebook/context.ts';
import { PlainPage } from '../../parts/page-frame.tsx';
import { usePlanKnowledge } from '../context.tsx';
import { usePlan } from '../state/use-plan.ts';
import { judge } from './judge.ts';
import { SESSION_FORM } from './kept-runs.ts';
import { useAlarmScreen } from './left-open.tsx';
import { OpenAlarmFirst, useOpenAlarmRun } from './open-alarm-first.tsx';
import { asksAlarms, beginRun, type Run } from './run.ts';
import { SessionFlow } from './session-flow.tsx';
import { SessionStart } from './session-start.tsx';
import { tasksOn } from './tasks.ts';
import { usePerson } from './use-person.ts';
import { playerWords } from './words/player.ts';

export function Session(): JSX.Element {
  const { plan } = usePlanKnowledge();
  const { state } = useNotebook();
  const { day } = useLocalNow();
  const planned = usePlan();
  const person = usePerson();
  const [kept, setRun, forget] = useDraft<Run | null>(SESSION_FORM, () => null);
  const elsewhere = useOpenAlarmRun(SESSION_FORM);
  useAlarmScreen();
  const asks = kept !== null && asksAlarms(kept, plan.exerciseRules.pain);
  // A danger sign is asked about whatever has become of the plan, and before anything else starts.
  if (elsewhere !== null && !asks) return <OpenAlarmFirst path={elsewhere} />;
  if (planned === null && !asks) return <Empty line={playerWords.session.noPlan} />;
  if (planned !== null && !asks && (planned.plan.careFirst !== null || planned.openSign !== null))
    return <Empty line={playerWords.session.careFirst} />;
  // What was left open on another day is over, unless danger signs are asked in it.
  if (kept !== null && (kept.day === day || asks))
    return (
      <SessionFlow
        run={kept}
        onRun={setRun}
        onForget={forget}
        judge={(id) =>
          judge(plan, planned?.plan ?? null, person, plan.exercises.find((exercise) => exercise.id === id)!)
        }
      />
    );
  if (planned === null) return <Empty line={playerWords.session.noPlan} />;
  const due = tasksOn(planned.plan, plan, state.notebook, day);
  if (due.length === 0) return <Empty line={playerWords.session.nothing} />;
  return <SessionStart tasks={due} onBegin={(tasks, before) => setRun(beginRun(day, tasks, before))} />;
}

function Empty({ line }: { line: string }): JSX.Element {
  return (
    <PlainPage title={playerWords.session.title}>
      <p>{line}</p>
      <p>
        <a href="#/plan">{playerWords.session.toPlan}</a>
      </p>
    </PlainPage>
  );
}
