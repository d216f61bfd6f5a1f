// A small server for the built app: reads files, takes nothing in, keeps nothing.
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { badInput } from '../failure.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { fileFor, type StaticFile } from './static-files.ts';

/** Ports that are tried one after another when the wanted one is taken. */
const TRIES = 20;

/** Where a server listens. */
export interface Listening {
  readonly server: Server;
  readonly port: number;
}

/** Serves the folder on the port, or on the next free one. Throws a `Failure` where the address cannot be used. */
export async function serveFolder(folder: string, host: string, port: number): Promise<Listening> {
  for (let next = port; next < Math.min(port + TRIES, 65_536); next++) {
    const server = createServer((request, response) => answer(folder, request, response));
    const problem = await listen(server, host, next);
    if (problem === null) return { server, port: portOf(server, next) };
    if (problem.code !== 'EADDRINUSE') throw badInput(`Cannot listen on ${host}, port ${next}: ${problem.message}`);
  }
  throw badInput(`The ports from ${port} on are all taken; choose another with --port.`);
}

function listen(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => {
      server.off('error', resolve);
      resolve(null);
    });
  });
}

function portOf(server: Server, asked: number): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : asked;
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { method, url } = request;
  const file = fileFor(folder, url ?? '/');
  if (method !== 'GET' && method !== 'HEAD') refuse(response, 405, 'Only GET and HEAD are answered here.');
  else if (file === undefined) refuse(response, 400, 'This address is malformed.');
  else if (file === null) refuse(response, 404, 'There is no such file.');
  else send(response, file, method === 'HEAD', takesGzip(request));
}

function takesGzip(request: IncomingMessage): boolean {
  return /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
}

function send(response: ServerResponse, file: StaticFile, headOnly: boolean, gzip: boolean): void {
  const packed = gzip && file.text;
  const body = packed ? gzipped(file.path) : readFileSync(file.path);
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'content-type': file.type,
    'content-length': body.length,
    ...(file.text ? { vary: 'Accept-Encoding' } : {}),
    ...(packed ? { 'content-encoding': 'gzip' } : {}),
    'cache-control': file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  response.end(headOnly ? undefined : body);
}

const packedFiles = new Map<string, { readonly changed: number; readonly body: Buffer }>();

/** A file's gzip, made once for each state of the file. */
function gzipped(path: string): Buffer {
  const changed = statSync(path).mtimeMs;
  const kept = packedFiles.get(path);
  if (kept?.changed === changed) return kept.body;
  const body = gzipSync(readFileSync(path), { level: 9 });
  packedFiles.set(path, { changed, body });
  return body;
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'content-type': 'text/plain; charset=utf-8',
    ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
  });
  response.end(`${text}\n`);
}
