// The small server: right types and headers, nothing outside its folder, and the next port when one is taken.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder, RHOMBOID, rhomboid } from '../test-support.ts';
import { type Listening, serveFolder } from './static-server.ts';

const folder = join(newFolder(), 'dist');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>App</title>');
writeFileSync(join(folder, 'sw.js'), '// worker');
writeFileSync(join(folder, 'assets', 'app-1a2b.css'), 'body {}');
writeFileSync(join(folder, '..', 'secret.txt'), 'secret');
mkdirSync(`${folder}-other`);
writeFileSync(join(`${folder}-other`, 'secret.txt'), 'secret');

let listening: Listening;
beforeAll(async () => {
  listening = await serveFolder(folder, '127.0.0.1', 0);
});
afterAll(() => {
  listening.server.close();
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** A request whose path is sent as it stands, unlike fetch, which tidies it. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: listening.port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('what it serves', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['/assets/app-1a2b.css?v=1', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
  ])('%s', async (path, type, cache) => {
    const { status, headers } = await ask(path);
    expect({ status, type: headers['content-type'], cache: headers['cache-control'] }).toEqual({
      status: 200,
      type,
      cache,
    });
  });

  it('gives the index for a page of the app, and 404 for a missing file', async () => {
    expect((await ask('/check/result')).body).toContain('<title>App</title>');
    expect((await ask('/missing.js')).status).toBe(404);
  });

  it('forbids everything foreign, on every answer', async () => {
    for (const path of ['/', '/missing.js', '/%zz']) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
      });
    }
  });

  it('sends no body for HEAD, and takes nothing in', async () => {
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await ask('/', 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });
});

describe('what it does not', () => {
  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/../dist-other/secret.txt',
    '/..%5csecret.txt',
  ])('leave its folder for %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toBe('secret');
  });

  it.each(['/%zz', '/%00'])('take %s for an address', async (path) => {
    expect((await ask(path)).status).toBe(400);
  });
});

describe('rhomboid serve', { timeout: 30_000 }, () => {
  it('says how to build when there is no build', () => {
    const { code, err } = rhomboid(['serve', '--folder', newFolder()]);
    expect(code).toBe(1);
    expect(err).toContain('has no index.html. Build it with: npm run build');
  });

  it('takes the next port when one is taken, says so, and ends well when told to', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const port = (taken.address() as { port: number }).port;
    const child = spawn(process.execPath, [RHOMBOID, 'serve', '--folder', folder, '--port', String(port)]);
    const printed = await new Promise<string>((resolve) => {
      let text = '';
      child.stdout.on('data', (part: Buffer) => {
        text += part.toString();
        if (text.includes('Ctrl+C')) resolve(text);
      });
    });
    const chosen = Number(/127\.0\.0\.1:(\d+)\//.exec(printed)?.[1]);
    expect(printed).toContain(`Port ${port} is taken; using ${chosen}.`);
    expect(chosen).toBeGreaterThan(port);
    expect((await fetch(`http://127.0.0.1:${chosen}/`)).status).toBe(200);
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    taken.close();
  });
});
