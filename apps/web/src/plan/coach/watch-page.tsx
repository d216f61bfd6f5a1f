// The reminder with what it stands on: the plan's part of the release, and the style.
import type { JSX } from 'preact';
import { WithPlan } from '../context.tsx';
import { loadStyle } from '../player/style/load.ts';
import { Watch } from './watch.tsx';

export async function openWatch(): Promise<() => JSX.Element> {
  await loadStyle();
  return () => (
    <WithPlan aside>
      <Watch />
    </WithPlan>
  );
}
