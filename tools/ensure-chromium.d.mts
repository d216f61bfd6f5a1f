// Types of ensure-chromium.mjs, which is plain JavaScript so that any Node runs it.

/** The path of a Chromium: `$CHROMIUM` where it is set, else the first one on the PATH or in its usual place. */
export function findChromium(): string | undefined;
