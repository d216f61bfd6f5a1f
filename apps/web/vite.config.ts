// Builds the app: plain files, nothing inlined, a service worker that knows them all, and their sizes on the screen.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const KIB = 1024;
/** Bytes after gzip. The knowledge is by far the largest part of everything, and grows with the medicine. */
const BUDGET = { firstPage: 60 * KIB, app: 80 * KIB, everything: 160 * KIB };

export default defineConfig({
  root: here,
  base: './',
  build: {
    target: 'es2022',
    // No data: addresses, which the content security policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // The pure packages do nothing on import, so what only a later page uses stays out of the first one.
      treeshake: { moduleSideEffects: [{ test: /[\\/]packages[\\/]/, sideEffects: false }] },
      output: {
        assetFileNames: 'assets/[name].[hash][extname]',
        entryFileNames: 'assets/[name].[hash].js',
        chunkFileNames: 'assets/[name].[hash].js',
      },
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [earlyKnowledge(), serviceWorker(), sizes()],
});

/** Lets the browser fetch the knowledge beside the script instead of after it. */
function earlyKnowledge(): Plugin {
  return {
    name: 'rhomboid-early-knowledge',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const file = Object.keys(bundle ?? {}).find((name) => /knowledge\..*\.json$/.test(name));
        if (file === undefined) return [];
        const attrs = { rel: 'preload', as: 'fetch', href: `./${file}`, crossorigin: 'anonymous' };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}

interface OutFile {
  readonly name: string;
  readonly content: Buffer;
}

/** Writes `sw.js` with the list of everything that was built and a hash over it all. */
function serviceWorker(): Plugin {
  return {
    name: 'rhomboid-service-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const built: OutFile[] = Object.values(bundle).map((file) => ({
        name: file.fileName,
        content: Buffer.from(file.type === 'chunk' ? file.code : file.source),
      }));
      const files = [...built, ...publicFiles()].sort((a, b) => a.name.localeCompare(b.name));
      const release = createHash('sha256');
      for (const { name, content } of files) release.update(name).update(content);
      const paths = files.filter(({ name }) => name !== 'index.html').map(({ name }) => `./${name}`);
      const source = readFileSync(`${here}sw.js`, 'utf8')
        .replace("'__RELEASE__'", JSON.stringify(release.digest('hex').slice(0, 16)))
        .replace("'__FILES__'", JSON.stringify(['./', ...paths]));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}

function publicFiles(): OutFile[] {
  const folder = `${here}public/`;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.\w+$/.test(path))
    .map((name) => ({ name, content: readFileSync(folder + name) }));
}

/** Prints what a visit costs, and stops the build when it outgrows its budget. */
function sizes(): Plugin {
  return {
    name: 'rhomboid-sizes',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).map((file) => ({
        name: file.fileName,
        size: gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length,
        late: file.type === 'chunk' && !file.isEntry,
      }));
      const code = files.filter(({ name, late }) => /assets.*\.(js|css)$/.test(name) && !late);
      for (const { name, size } of files) console.log(`${kib(size)}  ${name}`);
      for (const [what, size, most] of [
        ['script and style of the first page', sum(code), BUDGET.firstPage],
        ['app without the knowledge', sum(files.filter(({ name }) => !name.includes('knowledge'))), BUDGET.app],
        ['everything', sum(files), BUDGET.everything],
      ] as const) {
        console.log(`${kib(size)}  ${what} (at most ${most / KIB})`);
        if (size > most) this.error(`The app has outgrown its budget: ${what}.`);
      }
    },
  };
}

function sum(files: readonly { size: number }[]): number {
  return files.reduce((total, { size }) => total + size, 0);
}

function kib(bytes: number): string {
  return `${(bytes / KIB).toFixed(1).padStart(6)} KiB gz`;
}
