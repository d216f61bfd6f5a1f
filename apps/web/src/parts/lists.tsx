// Lists to read: lines with a bullet, and steps with a number.
import type { ComponentChildren, JSX } from 'preact';
import { Bullet } from './icons.tsx';
import { Part } from './page-frame.tsx';

export function BulletList({ lines }: { lines: readonly ComponentChildren[] }): JSX.Element {
  return (
    <ul class="plain-list">
      {lines.map((line, at) => (
        <li key={at}>
          <Bullet />
          {line}
        </li>
      ))}
    </ul>
  );
}

/** A heading with such lines below it; nothing where there are none. */
export function Lines({ title, lines }: { title: string; lines: readonly ComponentChildren[] }): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <Part title={title}>
      <BulletList lines={lines} />
    </Part>
  );
}

/** Steps with a slanted number, and where there is more to say a line on each. */
export function NumberedSteps({
  steps,
}: {
  steps: readonly { readonly do: string; readonly detail?: string }[];
}): JSX.Element {
  return (
    <ol class="steps">
      {steps.map((step, at) => (
        <li key={at}>
          <span class="slant-number">
            <span>{at + 1}</span>
          </span>
          <span>
            {step.do}
            {step.detail && <span class="support">{step.detail}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
