// Whether a notebook was begun on this device, as a mark that the first page can read without opening the notebook.
const KEY = 'rhomboid-notebook';

/** Whether the notebook holds anything. Where the browser gives no storage it is false. */
export function hasNotebook(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Leaves the mark, or takes it away once the notebook is empty. */
export function markNotebook(begun: boolean): void {
  try {
    if (begun) localStorage.setItem(KEY, 'begun');
    else localStorage.removeItem(KEY);
  } catch {
    // Without storage there is no notebook to find again.
  }
}
