// Builds the page of the bench in memory and serves it on this computer alone.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { UsageError } from '../lib/arguments.ts';
import { PEERS } from '../lib/install-peers.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const INPUT = {
  lab: path('page/main.ts'),
  app: path('page/app.ts'),
  style: path('../../apps/web/src/style/index.css'),
};
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

export interface ServedPage {
  /** The bench's own page; that of the app is at `app` below it. */
  readonly address: string;
  close(): Promise<void>;
}

/** Dexie's build for today's browsers, in one file. */
const DEXIE = `${PEERS}node_modules/dexie/dist/modern/dexie.min.mjs`;

/** Serves the page; with Dexie beside it where that is installed. */
export async function servePage(): Promise<ServedPage> {
  if (!existsSync(path('../../knowledge/dist/knowledge-notebook.json')))
    throw new UsageError('There is no compiled knowledge. Make it with: node tools/compile-knowledge.ts');
  const files = await buildPage();
  const style = [...files.keys()].find((name) => /style.*\.css$/.test(name));
  const page = (script: string): string =>
    `<!doctype html><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>Bench</title>
<link rel="icon" href="data:," /><link rel="stylesheet" href="./${style}" />
<div id="app"></div><script type="module" src="./${script}.js"></script>`;
  const served = new Map<string, string | Uint8Array>([...files, ['', page('lab')], ['app', page('app')]]);
  if (existsSync(DEXIE)) served.set('dexie.mjs', readFileSync(DEXIE));
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const file = served.get(name);
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': TYPES[/\.(\w+)$/.exec(name)?.[1] ?? ''] ?? 'text/html; charset=utf-8',
    });
    response.end(file ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** As the app is built: the same target, the same shaking of what is not used. */
async function buildPage(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const built = (await build({
    root: path('page'),
    configFile: false,
    logLevel: 'warn',
    base: './',
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: INPUT,
        treeshake: { moduleSideEffects: [{ test: /[\\/]packages[\\/]/, sideEffects: false }] },
        output: { entryFileNames: '[name].js' },
      },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: { format: 'es' },
  })) as Rolldown.RolldownOutput;
  return new Map(built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
}
