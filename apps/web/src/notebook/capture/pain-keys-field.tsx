// A number from 0 to 10 under its title. A second tap on the same number takes it away again.
import type { JSX } from 'preact';
import { PainKeys } from '../../questions/pain-scale.tsx';
import { common } from '../words/common.ts';
import { Group } from './form-page.tsx';

export interface PainKeysFieldProps {
  readonly title: string;
  readonly name: string;
  readonly value: number | null;
  readonly onChoose: (value: number | null) => void;
  /** Words for 0 and 10, where they are not those of pain. */
  readonly ends?: readonly [string, string];
}

export function PainKeysField({ title, name, value, onChoose, ends }: PainKeysFieldProps): JSX.Element {
  return (
    <Group title={title}>
      <div class={ends === undefined ? 'number-field' : 'number-field own-ends'}>
        <PainKeys name={name} value={value} onChoose={onChoose} />
        {ends !== undefined && (
          <p class="scale-words support">
            <span>{ends[0]}</span>
            <span>{ends[1]}</span>
          </p>
        )}
      </div>
      {value !== null && (
        <p>
          <button type="button" class="lesser-link" onClick={() => onChoose(null)}>
            {common.clear}
            <span class="unseen">: {title}</span>
          </button>
        </p>
      )}
    </Group>
  );
}
