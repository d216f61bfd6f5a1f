// The result of a check: the call first where every minute counts, else the calm page.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useApp, useObservable } from '../app/context.ts';
import { isEmergency } from '../check/next-step.ts';
import { Redirect } from '../pages/check.tsx';
import type { CheckRecord } from '../state/check-record.ts';
import { EmergencyResult } from './emergency.tsx';
import { CalmResult } from './late-parts.ts';
import { useOpenOnPrint } from './print.ts';

export function ResultPage(): JSX.Element {
  const { session } = useApp();
  const { open } = useObservable(session.state);
  if (open === null || open.trail.length === 0) return <Redirect to={{ page: 'start' }} />;
  return <Result record={open} />;
}

function Result({ record }: { record: CheckRecord }): JSX.Element {
  const { session } = useApp();
  const { assessment } = session.resultOf(record);
  useOpenOnPrint();
  useEffect(() => session.finish(record), [session, record]);
  const emergency = isEmergency(assessment.disposition.level);
  return emergency ? (
    <EmergencyResult record={record} assessment={assessment} />
  ) : (
    <CalmResult.Page record={record} assessment={assessment} />
  );
}
