// Something written before, once more with one tap.
import type { JSX } from 'preact';
import { LineIcon } from '../../parts/icons.tsx';

export interface AgainButtonProps {
  readonly title: string;
  readonly detail: string;
  readonly onPress: () => void;
}

export function AgainButton({ title, detail, onPress }: AgainButtonProps): JSX.Element {
  return (
    <button type="button" class="second same" onClick={onPress}>
      <LineIcon name="again" />
      <span>
        {title}
        <span class="support">{detail}</span>
      </span>
    </button>
  );
}
