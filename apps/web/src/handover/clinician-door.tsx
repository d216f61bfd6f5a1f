// What the plan's page shows of a clinician's plan: fetched only where a note came from elsewhere, as such a plan does.
import type { JSX } from 'preact';
import { late } from '../app/late.tsx';
import { useNotebook } from '../notebook/context.ts';

const card = late(() => import('./index.tsx').then(({ openFromClinician }) => openFromClinician()));

export function ClinicianPlan(): JSX.Element | null {
  const { state } = useNotebook();
  const received = [...state.ofKind('note').values()].some(({ source }) => source !== undefined);
  return received ? <card.Page /> : null;
}
