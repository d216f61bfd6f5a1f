// A view that has nothing to show yet: why, and the next step.
import type { JSX } from 'preact';
import { PlainPage } from '../../parts/page-frame.tsx';

export interface Way {
  readonly to: string;
  readonly text: string;
}

export function EmptyView({ title, line, ways }: { title: string; line: string; ways: readonly Way[] }): JSX.Element {
  return (
    <PlainPage title={title}>
      <p>{line}</p>
      <Ways ways={ways} />
    </PlainPage>
  );
}

/** The first is the main one. */
export function Ways({ ways }: { ways: readonly Way[] }): JSX.Element {
  return (
    <p class="button-row">
      {ways.map(({ to, text }, i) => (
        <a key={to} class={i === 0 ? 'main' : 'second'} href={to}>
          {text}
        </a>
      ))}
    </p>
  );
}
