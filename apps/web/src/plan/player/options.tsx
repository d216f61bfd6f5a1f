// How the person likes to be led: with a sound or without, and which hand holds the phone.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Chips } from '../../notebook/capture/chips.tsx';
import { useSave } from '../../notebook/capture/save.ts';
import { settingsEvent } from '../../notebook/capture/settings-event.ts';
import { settingsOf, useDraft, useNotebook } from '../../notebook/context.ts';
import { openSounds, type Sounds } from './sound.ts';
import { playerWords } from './words/player.ts';

export interface Options {
  readonly hand: 'left' | 'right';
  /** Null while sound is off. */
  readonly sounds: Sounds | null;
  readonly isLoud: boolean;
  /** Makes the sounds ready; called from a press. */
  wake(): void;
  setLoud(loud: boolean): void;
}

export function useOptions(): Options {
  const { state } = useNotebook();
  const [isLoud, setLoud] = useDraft<boolean>('player sound', () => false);
  const sounds = useRef<Sounds | null>(null);
  useEffect(() => () => sounds.current?.close(), []);
  const wake = (loud = isLoud): void => {
    if (loud) sounds.current ??= openSounds();
  };
  return {
    hand: settingsOf(state)?.hand ?? 'right',
    get sounds() {
      return isLoud ? sounds.current : null;
    },
    isLoud,
    wake: () => wake(),
    setLoud(loud) {
      setLoud(loud);
      wake(loud);
    },
  };
}

export function OptionsFields({ options }: { options: Options }): JSX.Element {
  const { state } = useNotebook();
  const { save } = useSave();
  const { play } = playerWords;
  return (
    <div class="player-options no-print">
      <label class="choice">
        <input
          type="checkbox"
          checked={options.isLoud}
          onChange={(event) => options.setLoud(event.currentTarget.checked)}
        />
        {play.sound}
      </label>
      <Chips
        legend={play.hand}
        name="player-hand"
        chips={[
          { id: 'left', text: play.hands.left },
          { id: 'right', text: play.hands.right },
        ]}
        chosen={options.hand}
        onChoose={(hand) => save({ make: (author) => [settingsEvent(state, author, { hand })], say: null })}
      />
    </div>
  );
}
