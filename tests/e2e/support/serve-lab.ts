// Builds the page on which the tests reach the app's own store, and serves it on this computer alone.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** As strict as the app's own; only the empty icon is more. */
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; worker-src 'self'; require-trusted-types-for 'script'; trusted-types sw-url";
const PAGE =
  '<!doctype html><title>Store</title><link rel="icon" href="data:," /><script type="module" src="./lab.js"></script>';

export interface ServedLab {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves on the port, 0 for any that is free. The port is part of the origin, hence of where a browser keeps things. */
export async function serveLab(port = 0): Promise<ServedLab> {
  const files = await buildLab();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const file = path === '' ? PAGE : files.get(path);
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
    });
    response.end(file ?? '');
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The script and its worker, by path. */
async function buildLab(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const built = (await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'warn',
    base: './',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('store-lab.ts', import.meta.url)),
        output: { entryFileNames: 'lab.js' },
      },
    },
  })) as Rolldown.RolldownOutput;
  return new Map(built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
}
