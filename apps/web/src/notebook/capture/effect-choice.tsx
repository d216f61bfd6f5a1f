// Whether something helped, on five steps from much better to much worse.
import type { Effect } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { effectWords } from '../words/things.ts';
import { Chips } from './chips.tsx';

const EFFECTS: readonly Effect[] = ['much-better', 'better', 'same', 'worse', 'much-worse'];

export function EffectChoice({
  effect,
  onChoose,
}: {
  effect: Effect | null;
  onChoose: (effect: Effect) => void;
}): JSX.Element {
  return (
    <div class="stack close">
      <Chips
        legend={effectWords.legend}
        name="effect"
        chips={EFFECTS.map((id) => ({ id, text: effectWords.effects[id] }))}
        chosen={effect}
        onChoose={onChoose}
      />
      <p class="support">{effectWords.later}</p>
    </div>
  );
}
