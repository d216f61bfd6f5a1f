// Today's exercises, one after the other: plan/session.
import type { JSX } from 'preact';
import { useDraft, useLocalNow, useNotebook } from '../../notebook/context.ts';
import { PlainPage } from '../../parts/page-frame.tsx';
import { usePlanKnowledge } from '../context.tsx';
import { usePlan } from '../state/use-plan.ts';
import { judge } from './judge.ts';
import { beginRun, type Run } from './run.ts';
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
  const [kept, setRun, forget] = useDraft<Run | null>('session', () => null);
  if (planned === null) return <Empty line={playerWords.session.noPlan} />;
  if (planned.plan.careFirst !== null || planned.openSign !== null)
    return <Empty line={playerWords.session.careFirst} />;
  // What was left open on another day is over.
  if (kept?.day === day)
    return (
      <SessionFlow
        run={kept}
        onRun={setRun}
        onForget={forget}
        judge={(id) => judge(plan, planned.plan, person, plan.exercises.find((exercise) => exercise.id === id)!)}
      />
    );
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
