// What an emergency leaves for later: what was told, what may be behind it, where it is kept.
import type { JSX } from 'preact';
import { CausesSection } from './causes.tsx';
import type { ResultProps } from './late-parts.ts';
import { KeepLinks } from './next-actions.tsx';
import { ToldSection, Traces } from './told.tsx';

export function BelowTheCall({ record, assessment }: ResultProps): JSX.Element {
  return (
    <>
      <ToldSection record={record} assessment={assessment} />
      {assessment.disposition.level !== 'ambulance' && <CausesSection assessment={assessment} />}
      <KeepLinks record={record} calendar={false} />
      <Traces record={record} />
    </>
  );
}
