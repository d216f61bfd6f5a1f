// `rhomboid serve`: the built app on this computer.
import { existsSync } from 'node:fs';
import { isIPv6 } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Command, readOptions, wholeNumber } from '../command.ts';
import { badInput } from '../failure.ts';
import { serveFolder } from '../server/static-server.ts';

/** Where the app's build puts its files. */
const BUILT = fileURLToPath(new URL('../../../web/dist', import.meta.url));

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

const HELP = `rhomboid serve [--port N] [--host ADDRESS] [--folder FOLDER]

Serves the built app to a browser on this computer, and prints its address. It
reads files and keeps nothing. Stop it with Ctrl+C.

  --port N         the port: 4180 unless given; if taken, the next free one
  --host ADDRESS   127.0.0.1 unless given: then only this computer reaches it
  --folder FOLDER  another build than apps/web/dist`;

export const serveCommand: Command = {
  name: 'serve',
  summary: 'open the app on this computer for a browser',
  help: HELP,
  async run(args) {
    const given = readOptions('serve', args, {
      port: { type: 'string' },
      host: { type: 'string' },
      folder: { type: 'string' },
    });
    const wanted = wholeNumber(given, 'port', [0, 65_535], 4180);
    const host = given.text('host') ?? '127.0.0.1';
    const folder = given.text('folder') ?? BUILT;
    if (!existsSync(`${folder}/index.html`))
      throw badInput(`The app is not built yet: ${folder} has no index.html. Build it with: npm run build`);
    const { server, port } = await serveFolder(folder, host, wanted);
    if (port !== wanted && wanted !== 0) process.stdout.write(`Port ${wanted} is taken; using ${port}.\n`);
    if (!LOOPBACK.has(host)) process.stdout.write('Other computers in your network can open it too.\n');
    process.stdout.write(`Rhomboid is at http://${isIPv6(host) ? `[${host}]` : host}:${port}/ (stop: Ctrl+C)\n`);
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
    });
    server.close();
    server.closeAllConnections();
    return 0;
  },
};
