// Times one step in the browser: how long until it is done, and the longest time the page could not answer meanwhile.

export interface Step {
  /** Milliseconds until it is done, or drawn where it draws. */
  readonly wall: number;
  /** Milliseconds of the longest task; null where none took 50 or more. */
  readonly longest: number | null;
}

let tasks: number[] = [];
const keep = (entries: readonly PerformanceEntry[]): void => {
  tasks.push(...entries.map(({ duration }) => duration));
};
const observer = new PerformanceObserver((list) => keep(list.getEntries()));
observer.observe({ type: 'longtask' });

/** Does the work, and waits until what it changed has been drawn. A step that is `drawn` is over only then. */
export async function timed(work: () => unknown, drawn = false): Promise<Step> {
  keep(observer.takeRecords());
  tasks = [];
  const start = performance.now();
  await work();
  const done = performance.now();
  await frame();
  await frame();
  const wall = (drawn ? performance.now() : done) - start;
  keep(observer.takeRecords());
  return { wall, longest: tasks.length === 0 ? null : Math.max(...tasks) };
}

/** Waits until the page holds an element; gives it. */
export function shown(selector: string): Promise<HTMLElement> {
  return new Promise((resolve) => {
    const look = (): void => {
      const found = document.querySelector<HTMLElement>(selector);
      if (found === null) return;
      watcher.disconnect();
      resolve(found);
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document, { subtree: true, childList: true, attributes: true });
    look();
  });
}

function frame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}
