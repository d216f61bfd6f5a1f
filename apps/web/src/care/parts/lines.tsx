// A heading with lines below it; nothing where there are none.
import type { JSX } from 'preact';
import { Bullet } from '../../parts/icons.tsx';

export function Lines({ title, lines }: { title: string; lines: readonly string[] }): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <section class="stack close">
      <h2>{title}</h2>
      <BulletList lines={lines} />
    </section>
  );
}

export function BulletList({ lines }: { lines: readonly string[] }): JSX.Element {
  return (
    <ul class="plain-list">
      {lines.map((line) => (
        <li key={line}>
          <Bullet />
          {line}
        </li>
      ))}
    </ul>
  );
}

/** Steps with a slanted number, and a line on each. */
export function NumberedSteps({
  steps,
}: {
  steps: readonly { readonly do: string; readonly detail: string }[];
}): JSX.Element {
  return (
    <ol class="steps">
      {steps.map((step, at) => (
        <li key={step.do}>
          <span class="slant-number">
            <span>{at + 1}</span>
          </span>
          <span>
            {step.do}
            {step.detail !== '' && <span class="support">{step.detail}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
