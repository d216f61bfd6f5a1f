// What parts of the app keep beside the notebook: choices, a coach's day, what was told once. It goes with the notebook.
const OURS = 'rhomboid-';

/** Removes every small thing that the app keeps in this browser's local storage. Storage that is refused holds nothing. */
export function forgetTraces(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(OURS)) localStorage.removeItem(key);
  } catch {
    // Nothing can be kept there, so nothing is.
  }
}
