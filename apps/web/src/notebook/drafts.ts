// What is filled in and not yet saved, by form. It outlives a look at another page and, in this tab, a reload.
const KEY = 'rhomboid-drafts-1';

export interface Drafts {
  get(form: string): unknown;
  set(form: string, draft: unknown): void;
  delete(form: string): void;
  /** Forgets all of them. */
  clear(): void;
  /** Keeps them in memory alone from now on: a passcode lock must not leave anything readable behind. */
  seal(): void;
}

/** The drafts of this tab. Raise the number in the key when a form changes what its draft holds. */
export function openDrafts(): Drafts {
  const drafts = read();
  let sealed = false;
  const keep = (): void => {
    if (sealed || drafts.size === 0) dropStoredDrafts();
    else write(drafts);
  };
  return {
    get: (form) => drafts.get(form),
    set(form, draft) {
      drafts.set(form, draft);
      keep();
    },
    delete(form) {
      drafts.delete(form);
      keep();
    },
    clear() {
      drafts.clear();
      keep();
    },
    seal() {
      sealed = true;
      keep();
    },
  };
}

/** Leaves nothing of them in the browser. */
export function dropStoredDrafts(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // A browser that stores nothing has nothing to drop.
  }
}

function read(): Map<string, unknown> {
  try {
    return new Map(Object.entries(JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Record<string, unknown>));
  } catch {
    return new Map();
  }
}

function write(drafts: ReadonlyMap<string, unknown>): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(Object.fromEntries(drafts)));
  } catch {
    // Full or forbidden: the drafts live on in memory.
  }
}
