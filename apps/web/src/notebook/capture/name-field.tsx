// The name of something new of the person's own: a pain, a factor, an activity. Says so where it is missing.
import type { StoreTrouble } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { ErrorMessage } from '../../parts/page-frame.tsx';
import { common } from '../words/common.ts';
import { TroubleMessage } from './form-page.tsx';

export interface NameFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** The sentence that asks for it, where it was wanted and is missing or cannot be; null otherwise. */
  readonly missing: string | null;
  /** Why it could not be saved, or null. */
  readonly trouble: StoreTrouble | null;
}

export function NameField({ label, value, onInput, missing, trouble }: NameFieldProps): JSX.Element {
  const id = useId();
  return (
    <>
      {missing !== null && (
        <ErrorMessage id={`${id}-missing`} lead={common.error}>
          {missing}
        </ErrorMessage>
      )}
      <TroubleMessage trouble={trouble} />
      <p class="field">
        <label for={id}>{label}</label>
        <input
          id={id}
          type="text"
          maxLength={80}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </p>
    </>
  );
}
