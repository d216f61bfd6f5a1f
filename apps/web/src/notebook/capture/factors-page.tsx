// What a day was like: every tracked factor, each saved as it is told; and the choice of what to track.
import { isDay } from '@rhomboid/ground';
import type { JSX } from 'preact';
import { LineIcon } from '../../parts/icons.tsx';
import { PlainPage } from '../../parts/page-frame.tsx';
import { useLocalNow, useNotebook } from '../context.ts';
import type { NotebookPageProps } from '../routes.tsx';
import { common } from '../words/common.ts';
import { factorWords } from '../words/factors.ts';
import { FactorChoice } from './factor-choice.tsx';
import { FactorRow } from './factor-row.tsx';
import { tracked } from './trackables.ts';

export function FactorsPage({ rest }: NotebookPageProps): JSX.Element {
  const { state, knowledge } = useNotebook();
  const now = useLocalNow();
  const [given = now.day] = rest;
  const day = isDay(given) && given <= now.day ? given : now.day;
  const factors = tracked(state, knowledge);
  return (
    <PlainPage title={day === now.day ? factorWords.title : factorWords.titleOf(common.shortDay(day))}>
      <p class="support">{factorWords.lead}</p>
      {factors.length === 0 && <p>{factorWords.none}</p>}
      <div class="factor-rows">
        {factors.map((factor) => (
          <FactorRow key={factor.id} factor={factor} day={day} />
        ))}
      </div>
      <details class="reason" open={factors.length === 0}>
        <summary>
          {factorWords.choose}
          <LineIcon name="down" />
        </summary>
        <div class="inside stack">
          <FactorChoice />
        </div>
      </details>
    </PlainPage>
  );
}
