// What every page of the handover stands on: the whole release, the last check, the notebook, insight, plan and visit.

import { type HandoverParts, nextVisit } from '@rhomboid/handover';
import type { Knowledge } from '@rhomboid/knowledge';
import { makePlan, personFrom, wishesFrom } from '@rhomboid/plan';
import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { useApp, useObservable } from '../../app/context.ts';
import { useAsked } from '../../insight/engine/use-asked.ts';
import { entriesOf, useLocalNow, useNotebook } from '../../notebook/context.ts';
import { usePlanKnowledge, WithPlan } from '../../plan/context.tsx';
import { lastTold } from '../../plan/state/danger.ts';
import { personOf } from '../../plan/state/person-event.ts';
import { usePlan } from '../../plan/state/use-plan.ts';
import { type CheckRecord, usableAnswers } from '../../state/check-record.ts';

interface Handover {
  readonly knowledge: Knowledge;
  readonly parts: HandoverParts;
  /** The check that it speaks of; null where none was finished. */
  readonly record: CheckRecord | null;
}

const HandoverContext = createContext<Handover | null>(null);

/** The parts of a handover, inside its pages. */
export function useHandover(): Handover {
  const handover = useContext(HandoverContext);
  if (handover === null) throw new Error('No handover around this page.');
  return handover;
}

/** Shows its children once the parts are here. Insight may come later: the page is drawn again when it does. */
export function WithHandover({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <WithPlan>
      <Gathered>{children}</Gathered>
    </WithPlan>
  );
}

function Gathered({ children }: { children: ComponentChildren }): JSX.Element {
  const app = useApp();
  const { state } = useNotebook();
  const { knowledge } = usePlanKnowledge();
  const { day } = useLocalNow();
  const { shelf } = useObservable(app.session.state);
  const { version } = state;
  const asks = state.ofKind('pain').size > 0;
  const insight = useAsked(asks ? { what: 'insight' } : null).answer;
  // The plan that the app shows, once one was begun; before, what it would propose.
  const shown = usePlan()?.plan ?? null;
  const handover = useMemo((): Handover => {
    const record = lastTold(app);
    const check =
      record === null
        ? null
        : {
            day: record.day,
            answers: usableAnswers(record, app.knowledge).answers,
            assessment: app.session.resultOf(record).assessment,
            whole: true,
            map: record.map,
          };
    const person = personFrom(knowledge, personOf(state), check, day);
    const wishes = state.notebook.entries.get('plan');
    const plan =
      shown ??
      (check === null
        ? null
        : makePlan(
            knowledge,
            check.assessment,
            person,
            state.notebook,
            day,
            wishesFrom(wishes?.kind === 'plan' ? wishes : null),
          ));
    const notebook = state.notebook.span === null ? null : state.notebook;
    return {
      knowledge,
      record,
      parts: { check, notebook, insight, plan, person, visit: nextVisit(entriesOf(state, 'appointment'), day) },
    };
  }, [app, knowledge, state, version, shelf, day, insight, shown]);
  return <HandoverContext.Provider value={handover}>{children}</HandoverContext.Provider>;
}
