// The way to breaks and movement, and to the medicine check.
import type { JSX } from 'preact';
import { LineIcon } from '../../parts/icons.tsx';
import { planPageWords as words } from '../words/plan.ts';

export function Ways(): JSX.Element {
  return (
    <div class="rows">
      <a href="#/plan">
        {words.whole}
        <LineIcon name="right" size={20} />
      </a>
      <a href="#/coach">
        {words.coach}
        <LineIcon name="right" size={20} />
      </a>
      <a href="#/plan/medicines">
        {words.medicines}
        <LineIcon name="right" size={20} />
      </a>
    </div>
  );
}
