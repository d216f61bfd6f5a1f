// LHC-Forms of the US National Library of Medicine: a form renderer that we did not write. It comes as a packed file, for its
// dependencies do not resolve, and only when a test needs it; its licence (with LOINC terms) keeps it out of this repository.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSION = '40.1.3';
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/rhomboid-lforms/', import.meta.url));
const FOLDER = join(CACHE, VERSION, 'package/dist/lforms');

/** Fetches and unpacks it once; the folder of its files. */
export function lformsFolder(): string {
  if (existsSync(FOLDER)) return FOLDER;
  const draft = join(CACHE, `${VERSION}.${process.pid}`);
  mkdirSync(draft, { recursive: true });
  try {
    const shell = process.platform === 'win32';
    const [packed] = execFileSync('npm', ['pack', `lforms@${VERSION}`, '--silent'], {
      cwd: draft,
      encoding: 'utf8',
      shell,
    })
      .trim()
      .split('\n')
      .slice(-1);
    execFileSync('tar', ['xzf', packed!], { cwd: draft });
    if (!existsSync(join(CACHE, VERSION))) renameSync(draft, join(CACHE, VERSION));
  } catch {
    throw new Error(`LHC-Forms could not be fetched (npm pack lforms@${VERSION} failed): is there a network?`);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return FOLDER;
}

/** Its grammar tables decode wrongly unless scripts come as UTF-8. */
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.html': 'text/html; charset=utf-8',
};

/** A file of it with its type; null where there is none of this name. */
export function lformsFile(path: string): { readonly body: Buffer; readonly contentType: string } | null {
  const file = join(lformsFolder(), normalize(path));
  if (!file.startsWith(lformsFolder()) || !existsSync(file)) return null;
  return { body: readFileSync(file), contentType: TYPES[extname(file)] ?? 'application/octet-stream' };
}

/** The page that shows a form. */
export const FORM_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Form</title><link rel="stylesheet" href="webcomponent/styles.css"></head>
<body><div id="form"></div>
<script src="webcomponent/assets/lib/zone.min.js"></script>
<script src="webcomponent/runtime.js"></script>
<script src="webcomponent/polyfills.js"></script>
<script src="webcomponent/main.js"></script>
<script src="fhir/R4/lformsFHIR.min.js"></script>
</body></html>`;
