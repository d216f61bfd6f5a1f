/** Longest stretch without hearing the person, ms: a quarter of a frame, so that a phone four times slower still draws. */
const STRETCH = 4;

/** Runs small steps to their end, in stretches between which the browser draws and hears the person. */
export async function awake<T>(steps: Generator<void, T, void>): Promise<T> {
  for (;;) {
    await breath();
    for (const start = performance.now(); performance.now() - start < STRETCH; ) {
      const step = steps.next();
      if (step.done === true) {
        await breath();
        return step.value;
      }
    }
  }
}

function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
