// Hash routes: they work from any folder, from a static host and offline, without rewrites.

/** A place in the app. */
export type Route =
  | { readonly page: 'start' | 'answers' | 'result' | 'help' | 'about' | 'settings' | 'checks' }
  | { readonly page: 'check'; readonly id: string | null }
  /** A page of the notebook by its whole path, `today` or `notebook/day/2026-11-21`; the notebook itself knows which there are. */
  | { readonly page: 'notebook'; readonly path: string }
  /** A page on care by its whole path, `care` or `care/practitioner/gp`. */
  | { readonly page: 'care'; readonly path: string }
  /** A page of the library by its whole path, `library` or `library/walking`. */
  | { readonly page: 'library'; readonly path: string };

const PLAIN = ['answers', 'result', 'help', 'about', 'settings', 'checks'] as const;
/** What the notebook's paths begin with. */
const NOTEBOOK = ['today', 'notebook', 'insight', 'plan', 'coach', 'report', 'appointments', 'data'];

/** The place that a hash means; anything unknown is the start. */
export function parseHash(hash: string): Route {
  const path = hash.replace(/^#\/?/, '');
  const [page = '', id] = path.split('/');
  if (NOTEBOOK.includes(page)) return { page: 'notebook', path };
  if (page === 'care' || page === 'library') return { page, path };
  if (page === 'check') return { page: 'check', id: id === undefined || id === '' ? null : safeDecode(id) };
  const plain = PLAIN.find((known) => known === page);
  return { page: plain ?? 'start' };
}

/** The hash of a place. */
export function toHash(route: Route): `#/${string}` {
  if (route.page === 'start') return '#/';
  if ('path' in route) return `#/${route.path}`;
  if (route.page === 'check') return route.id === null ? '#/check' : `#/check/${encodeURIComponent(route.id)}`;
  return `#/${route.page}`;
}

/** A part of an address as it was meant; as it stands where it was broken on its way. */
export function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
