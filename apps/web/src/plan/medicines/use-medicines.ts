// What every medicine page stands on: the release, the person, what was taken, and the clock with its zone.
import type { Knowledge } from '@rhomboid/knowledge';
import type { Now } from '@rhomboid/notebook';
import { type Person, type TakenMedicine, takenFrom } from '@rhomboid/plan';
import { useMemo } from 'preact/hooks';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { usePlanKnowledge } from '../context.tsx';
import { usePerson } from '../player/use-person.ts';

export interface MedicineDesk {
  readonly knowledge: Knowledge;
  readonly person: Person;
  readonly taken: readonly TakenMedicine[];
  readonly now: Now;
}

export function useMedicineDesk(): MedicineDesk {
  const { knowledge } = usePlanKnowledge();
  const { state } = useNotebook();
  const person = usePerson();
  const { day, time } = useLocalNow();
  const { version } = state;
  return useMemo(() => {
    const now = { day, time, zone: -new Date().getTimezoneOffset() };
    return { knowledge, person, now, taken: takenFrom(state.notebook, now) };
  }, [knowledge, person, state, day, time, version]);
}
