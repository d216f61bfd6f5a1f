// What to expect of a test before it begins: whole tests out of ten that would settle it.
import type { ExperimentChoice, ExperimentProposal } from '@rhomboid/insight';
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

/** Below this many of ten tests that settle, it is said that most do not. */
const MOST = 5;

export function PowerCard({ proposal, design, length }: PowerCardProps): JSX.Element | null {
  const choice = choiceOf(proposal, design, length);
  if (choice === undefined) return null;
  const settle = ofTen(choice.ofHundred);
  return (
    <section class="card stack close" aria-live="polite">
      <h2 class="card-title">{words.power}</h2>
      <div class="counted" role="img" aria-label={words.powerKey(settle)}>
        {Array.from({ length: 10 }, (_, at) => drawCounted(make, at < settle ? 'full' : 'empty'))}
      </div>
      <p>{settle === 0 ? words.powerNone : `${words.powerLine(settle)} ${words.powerDays(choice.typicalDays)}`}</p>
      {settle > 0 && settle < MOST && <p>{words.powerLow}</p>}
      {proposal.lingers && <p>{words.lingers}</p>}
      <p class="support">{words.powerNote}</p>
    </section>
  );
}

/** What is expected of a design and length; undefined where it is not on offer. */
export function choiceOf(
  { choices }: ExperimentProposal,
  design: ExperimentProposal['design'],
  length: number,
): ExperimentChoice | undefined {
  return choices.find((choice) => choice.design === design && choice.length === length);
}

/** Of a hundred, whole tests of ten. */
export function ofTen(ofHundred: number): number {
  return Math.round(ofHundred / 10);
}
