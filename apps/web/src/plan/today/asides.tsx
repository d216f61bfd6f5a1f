// On Today beside the plan: what was left open, the morning after exercises, and the next dose. Each is fetched only where there is one to show.
import { addDays } from '@rhomboid/ground';
import type { JSX } from 'preact';
import { late } from '../../app/late.tsx';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import { lasting } from '../../notebook/drafts.ts';
import { WithPlan } from '../context.tsx';
import { openAlarm } from '../state/danger.ts';

const morning = late(() => import('../player/pages.tsx').then(({ MorningCard }) => MorningCard));
const leftOpen = late(() => import('../player/pages.tsx').then(({ LeftOpenCard }) => LeftOpenCard));
const nextDose = late(() => import('../medicines/pages.tsx').then(({ NextDoseCard }) => NextDoseCard));

/** What was left open when the app was closed: a session to go on with, or a danger sign that nobody looked at. */
export function LeftOver(): JSX.Element | null {
  const { state, drafts } = useNotebook();
  const waits = openAlarm(state) !== null || drafts.forms().some((form) => form.startsWith(lasting('')));
  return waits ? (
    <WithPlan aside>
      <leftOpen.Page />
    </WithPlan>
  ) : null;
}

export function Morning(): JSX.Element | null {
  const { state } = useNotebook();
  const { day } = useLocalNow();
  const asked = state.notebook
    .onDay(addDays(day, -1))
    .some((entry) => entry.kind === 'exercise' && entry.nextMorning === undefined);
  return asked ? <morning.Page /> : null;
}

export function NextDoses(): JSX.Element | null {
  const { state } = useNotebook();
  const { day } = useLocalNow();
  const taken = [addDays(day, -1), day].some((one) =>
    state.notebook.onDay(one).some(({ kind }) => kind === 'medicine'),
  );
  return taken ? (
    <WithPlan aside>
      <nextDose.Page />
    </WithPlan>
  ) : null;
}
