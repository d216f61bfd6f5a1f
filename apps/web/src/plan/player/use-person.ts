// The person as rules read them, whether a plan was begun or not.
import { check } from '@rhomboid/check';
import { type Person, personFrom } from '@rhomboid/plan';
import { useMemo } from 'preact/hooks';
import { useApp, useObservable } from '../../app/context.ts';
import { careSince } from '../../insight/engine/care-first.ts';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { usableAnswers } from '../../state/check-record.ts';
import { usePlanKnowledge } from '../context.tsx';
import { lastTold } from '../state/danger.ts';
import { personOf } from '../state/person-event.ts';
import { usePlan } from '../state/use-plan.ts';

/**
 * Their own words, filled up by the plan's check or else the last one; the country is that of the settings where none was
 * told. Whatever asked for care since is a danger sign, also where an earlier check had none.
 */
export function usePerson(): Person {
  const app = useApp();
  const { state } = useNotebook();
  const { knowledge } = usePlanKnowledge();
  const { day } = useLocalNow();
  const { settings, shelf } = useObservable(app.session.state);
  const planned = usePlan();
  const { version } = state;
  return useMemo(() => {
    const person = planned?.person ?? personFrom(knowledge, personOf(state), lastCheck(), day);
    const facts = careSince(app, state) === null ? person.facts : { ...person.facts, 'danger-sign': 'yes' as const };
    return { ...person, facts, country: person.country ?? settings.country };

    function lastCheck() {
      const last = lastTold(app);
      if (last === null) return null;
      const { answers } = usableAnswers(last, app.knowledge);
      const result = check(app.knowledge, answers);
      return result.ok ? { answers, assessment: result.value.assessment, day: last.day, whole: true } : null;
    }
  }, [app, state, knowledge, day, settings, shelf, planned, version]);
}
