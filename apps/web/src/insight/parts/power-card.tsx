// What to expect of a test before it begins: whole tests out of ten that would settle it.
import type { ExperimentProposal } from '@rhomboid/insight';
import type { JSX } from 'preact';
import { drawCounted } from '../../notebook/charts/counted.ts';
import { make } from '../../notebook/views/make.ts';
import { experimentWords } from '../words/experiment.ts';

const { design: words } = experimentWords;

export interface PowerCardProps {
  readonly proposal: ExperimentProposal;
  readonly design: ExperimentProposal['design'];
  readonly length: number;
}

export function PowerCard({ proposal, design, length }: PowerCardProps): JSX.Element {
  const { ofHundred, typicalDays } = proposal.power;
  const ofTen = Math.round(ofHundred / 10);
  return (
    <section class="card stack close">
      <h2 class="card-title">{words.power}</h2>
      <div class="counted" role="img" aria-label={words.powerKey(ofTen)}>
        {Array.from({ length: 10 }, (_, at) => drawCounted(make, at < ofTen ? 'full' : 'empty'))}
      </div>
      <p>{ofTen === 0 ? words.powerNone : `${words.powerLine(ofTen)} ${words.powerDays(typicalDays)}`}</p>
      {(design !== proposal.design || length !== proposal.length) && (
        <p>{words.powerFor(words.lengthOf(proposal.length), words[proposal.design].toLowerCase())}</p>
      )}
      <p class="support">{words.powerNote}</p>
    </section>
  );
}
