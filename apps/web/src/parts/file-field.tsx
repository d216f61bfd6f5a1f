// Choosing a file that is brought in.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface FileFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Kinds of files that are offered first; absent offers all. */
  readonly accept?: string;
  /** Null when the choice was taken back. */
  readonly onChoose: (file: File | null) => unknown;
}

export function FileField({ label, hint, accept, onChoose }: FileFieldProps): JSX.Element {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={(event) => onChoose(event.currentTarget.files?.[0] ?? null)}
      />
      {hint !== undefined && <span class="support">{hint}</span>}
    </p>
  );
}
