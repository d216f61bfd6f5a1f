// Whether it is open now, in words and with a mark; what is not known is never called closed.
import { openAt } from '@rhomboid/care';
import type { JSX } from 'preact';
import { LineIcon } from '../../../parts/icons.tsx';
import { find } from '../words/find.ts';
import { localNow } from './use-found.ts';

export function OpenLine({ hours }: { hours: string | undefined }): JSX.Element {
  return (
    <p class="how-soon">
      <LineIcon name="clock" size={20} />
      {find.open[openAt(hours, localNow())]}
    </p>
  );
}
