// The one door through which a script of this app becomes a worker: the policy in index.html lets nothing else through.

interface TrustedTypePolicyMaker {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** The service worker, and the workers that the build puts beside the other scripts. */
const OWN = /^(?:sw|assets\/[\w.-]+)\.js$/;

let policy: { createScriptURL(url: string): unknown } | null = null;

/**
 * The address in the type that a page under Trusted Types asks for. Throws a TypeError for anything but a script that
 * was built with this app.
 */
export function ownScript(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyMaker };
  // A policy can be made once only, so it is kept.
  policy ??= trustedTypes?.createPolicy('sw-url', { createScriptURL: checked }) ?? { createScriptURL: checked };
  return policy.createScriptURL(url) as string;
}

function checked(url: string): string {
  const home = new URL('.', document.baseURI).href;
  const { href } = new URL(url, home);
  if (!href.startsWith(home) || (import.meta.env.PROD && !OWN.test(href.slice(home.length))))
    throw new TypeError(`Not a script of this app: ${url}`);
  return href;
}
