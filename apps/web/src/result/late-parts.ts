// What a result shows that nobody needs at first sight of the app. Fetched ahead, so that it is there when a check ends.
import type { Assessment } from '@rhomboid/check';
import { late } from '../app/late.tsx';
import type { CheckRecord } from '../state/check-record.ts';

export interface ResultProps {
  readonly record: CheckRecord;
  readonly assessment: Assessment;
}

export const CalmResult = late<ResultProps>(() => import('./calm-result.tsx').then(({ CalmResult: Calm }) => Calm));
export const BelowTheCall = late<ResultProps>(() =>
  import('./below-the-call.tsx').then(({ BelowTheCall: Rest }) => Rest),
);
