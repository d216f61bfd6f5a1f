// Keeps the number on the app's icon at what is due. It draws nothing.
import { useEffect } from 'preact/hooks';
import { showBadge } from './badge.ts';
import { useDue } from './due-now.ts';

export function DueBadge(): null {
  const count = useDue().length;
  useEffect(() => showBadge(count), [count]);
  return null;
}
