// Which file a request means. Nothing outside the folder is ever reached.
import { existsSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
};

export interface StaticFile {
  readonly path: string;
  readonly type: string;
  /** Whether it is text, which packs well. */
  readonly text: boolean;
  /** Whether its name changes with its content, so that it may be kept for ever. */
  readonly lasting: boolean;
}

/** The file for a request's path, the index for a page of the app; null for a missing file, undefined for a malformed path. */
export function fileFor(folder: string, requested: string): StaticFile | null | undefined {
  const path = decoded(requested.replace(/[?#].*$/s, ''));
  if (path === undefined) return undefined;
  const file = join(folder, path);
  if (!file.startsWith(normalize(folder + sep))) return null;
  if (existsSync(file) && statSync(file).isFile()) return described(file, path.startsWith('/assets/'));
  return extname(path) === '' ? described(join(folder, 'index.html'), false) : null;
}

function described(path: string, lasting: boolean): StaticFile {
  const type = typeOf(path);
  return { path, type, text: /^text\/|json|svg/.test(type), lasting };
}

function decoded(path: string): string | undefined {
  try {
    const text = normalize(`/${decodeURIComponent(path)}`);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function typeOf(file: string): string {
  return TYPES[extname(file)] ?? 'application/octet-stream';
}
