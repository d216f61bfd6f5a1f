// What is said after a wrong passcode.
import type { Attempt } from '../store/lock.ts';
import { lockWords } from '../words/lock.ts';

/** How often it was wrong, and how long to wait. */
export function wrongCode({ wrong, wait }: Extract<Attempt, { right: false }>): string {
  return wait > 0 ? `${lockWords.wrong(wrong)} ${lockWords.waiting(wait)}` : lockWords.wrong(wrong);
}
