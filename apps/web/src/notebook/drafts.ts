// What is filled in and not yet saved, by form. It outlives a look at another page and, in this tab, a reload; what lasts
// outlives the tab.
const KEY = 'rhomboid-drafts-1';
const LASTING = 'lasting ';

/** The name of a form whose draft outlives the tab: other tabs see it when they open. */
export function lasting(form: string): string {
  return LASTING + form;
}

export interface Drafts {
  get(form: string): unknown;
  /** The forms that have a draft. */
  forms(): readonly string[];
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
  const keepLasting = (form: string): void => {
    if (!sealed && form.startsWith(LASTING)) writeLasting(form, drafts.get(form));
  };
  return {
    get: (form) => drafts.get(form),
    forms: () => [...drafts.keys()],
    set(form, draft) {
      drafts.set(form, draft);
      keep();
      keepLasting(form);
    },
    delete(form) {
      drafts.delete(form);
      keep();
      keepLasting(form);
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
    for (const key of lastingKeys()) localStorage.removeItem(key);
  } catch {
    // A browser that stores nothing has nothing to drop.
  }
}

/** Each lasting draft lies by itself, so that two tabs with two forms do not write over each other. */
function lastingKeys(): readonly string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(`${KEY} ${LASTING}`));
}

function read(): Map<string, unknown> {
  const drafts = new Map<string, unknown>();
  try {
    for (const [form, draft] of Object.entries(parsed(sessionStorage.getItem(KEY)))) drafts.set(form, draft);
    for (const key of lastingKeys()) {
      const { draft } = parsed(localStorage.getItem(key));
      if (draft !== undefined) drafts.set(key.slice(KEY.length + 1), draft);
    }
  } catch {
    // What is kept nowhere is not there.
  }
  return drafts;
}

function parsed(text: string | null): Record<string, unknown> {
  try {
    return (JSON.parse(text ?? '{}') ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function write(drafts: ReadonlyMap<string, unknown>): void {
  const ofTab = [...drafts].filter(([form]) => !form.startsWith(LASTING));
  try {
    if (ofTab.length === 0) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(Object.fromEntries(ofTab)));
  } catch {
    // Full or forbidden: the drafts live on in memory.
  }
}

function writeLasting(form: string, draft: unknown): void {
  try {
    if (draft === undefined) localStorage.removeItem(`${KEY} ${form}`);
    else localStorage.setItem(`${KEY} ${form}`, JSON.stringify({ draft }));
  } catch {
    // Full or forbidden: it lives on in memory.
  }
}
