// A card that unfolds, with its heading and the arrow that says so.
import type { ComponentChildren, JSX } from 'preact';
import { LineIcon } from '../../parts/icons.tsx';

export function Fold({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <details class="card no-print">
      <summary>
        <h2>{title}</h2>
        <LineIcon name="down" size={22} />
      </summary>
      {children}
    </details>
  );
}
