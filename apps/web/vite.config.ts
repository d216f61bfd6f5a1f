// Builds the app: plain files, nothing inlined, a service worker that knows them all, and their sizes on the screen.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const KIB = 1024;
/**
 * Bytes after gzip, by what a person came for (docs/decisions/0009). The check's budgets count all that the check can ever
 * load, its knowledge included, but not the notebook: that is fetched only when someone opens it, and has budgets of its
 * own. What the notebook fetches only for a rare deed (bringing in a file, sealing a copy) is counted apart from what it
 * needs to open. Insight, its worker included, is fetched by who looks at what the notebook shows, and counted on top of
 * both; so is the plan with exercises, medicines and coach, its part of the knowledge apart. The pages on care are fetched
 * from a result, without the notebook, and counted on top of the check alone; the care finder, with its worker and its
 * made-up list, on top of them; the library on top of the check alone, its articles apart. The knowledge is by far the
 * largest part of the check, and grows with the medicine. The handover (report, FHIR, sharing) is counted on top of
 * notebook, insight and plan, whose parts it stands on.
 */
const BUDGET = {
  firstPage: 60 * KIB,
  app: 80 * KIB,
  check: 160 * KIB,
  notebook: 76 * KIB,
  rarely: 64 * KIB,
  insight: 61 * KIB,
  plan: 100 * KIB,
  planKnowledge: 96 * KIB,
  handover: 45 * KIB,
  care: 24 * KIB,
  careKnowledge: 36 * KIB,
  find: 76 * KIB,
  library: 20 * KIB,
  libraryKnowledge: 112 * KIB,
};
/** The modules through which everything of the notebook, of insight, of the plan, on care and of the library is reached. */
const NOTEBOOK_DOOR = /\/src\/notebook\/index\.tsx$/;
const INSIGHT_DOOR = /\/src\/insight\/(?:index\.tsx|lessons\.ts)$/;
const HANDOVER_DOOR = /\/src\/handover\/index\.tsx$/;
const CARE_DOOR = /\/src\/care\/index\.tsx$/;
const FIND_DOOR = /\/src\/care\/find\/pages\.tsx$/;
const LIBRARY_DOOR = /\/src\/library\/index\.tsx$/;
const PLAN_DOOR = /\/src\/plan\/(?:index|today\/index|coach\/watch-page)\.tsx$/;

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
        // What the first page needs stays in one piece, however many later parts share some of it; and so do the pages of
        // the check that are fetched after it.
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            { name: 'side', test: /\/src\/(?:result|pages)\// },
          ],
        },
      },
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
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
        const file = Object.keys(bundle ?? {}).find((name) => /\/knowledge\.[^/]*\.json$/.test(name));
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

/** Prints what each capability costs, and fails the build when one outgrows its budget; what was built can be looked at. */
function sizes(): Plugin {
  const outgrown: string[] = [];
  return {
    name: 'rhomboid-sizes',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const weigh = (name: string): number => {
        const file = bundle[name];
        if (file === undefined) return 0;
        return gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length;
      };
      const parts = capabilities(bundle);
      const total = (names: Iterable<string>): number => [...names].reduce((sum, name) => sum + weigh(name), 0);
      const without = (names: Iterable<string>, left: RegExp): string[] =>
        [...names].filter((name) => !left.test(name));
      const only = (names: Iterable<string>, kept: RegExp): string[] => [...names].filter((name) => kept.test(name));
      for (const name of Object.keys(bundle)) console.log(`${kib(weigh(name))}  ${name}`);
      for (const [what, size, most] of [
        ['script and style of the first page', total(parts.first), BUDGET.firstPage],
        ['the check without its knowledge', total(without(parts.check, /knowledge/)), BUDGET.app],
        ['the check, everything', total(parts.check), BUDGET.check],
        ['the notebook on top, to open it', total(without(parts.notebook, /knowledge/)), BUDGET.notebook],
        ['the notebook, rarely: bringing in, sealing', total(parts.rarely), BUDGET.rarely],
        ['insight on top, with its worker', total(parts.insight), BUDGET.insight],
        ['the plan on top, without its knowledge', total(without(parts.plan, /knowledge/)), BUDGET.plan],
        ['the plan’s part of the knowledge', total(only(parts.plan, /knowledge/)), BUDGET.planKnowledge],
        ['the handover on top of notebook, insight and plan', total(parts.handover), BUDGET.handover],
        ['the pages on care on top of the check', total(without(parts.care, /knowledge/)), BUDGET.care],
        ['the care part of the knowledge', total(only(parts.care, /knowledge/)), BUDGET.careKnowledge],
        ['the care finder on top, with its worker', total(parts.find), BUDGET.find],
        ['the library on top of the check', total(without(parts.library, /knowledge/)), BUDGET.library],
        ['the library’s part of the knowledge', total(only(parts.library, /knowledge/)), BUDGET.libraryKnowledge],
      ] as const) {
        console.log(`${kib(size)}  ${what} (at most ${most / KIB})`);
        if (size > most) outgrown.push(`${what}, by ${size - most} bytes`);
      }
    },
    writeBundle() {
      if (outgrown.length > 0) this.error(`The app has outgrown its budget: ${outgrown.join('; ')}.`);
    },
  };
}

type OutputChunk = Rolldown.OutputChunk;
type Bundle = Readonly<Record<string, Rolldown.OutputAsset | OutputChunk>>;

interface Capabilities {
  /** Scripts and styles that the first page waits for. */
  readonly first: ReadonlySet<string>;
  /** Everything that a check can load. */
  readonly check: ReadonlySet<string>;
  /** What the notebook needs to open, beyond the check. */
  readonly notebook: ReadonlySet<string>;
  /** What the notebook fetches for a rare deed alone. */
  readonly rarely: ReadonlySet<string>;
  /** What insight needs beyond check and notebook. */
  readonly insight: ReadonlySet<string>;
  /** What the plan needs beyond check and notebook. */
  readonly plan: ReadonlySet<string>;
  /** What the handover needs beyond check, notebook, insight and plan. */
  readonly handover: ReadonlySet<string>;
  /** What the pages on care need beyond the check. */
  readonly care: ReadonlySet<string>;
  /** What the care finder needs beyond the pages on care. */
  readonly find: ReadonlySet<string>;
  /** What the library needs beyond the check. */
  readonly library: ReadonlySet<string>;
}

/** Every built file under the first thing that needs it. A file that no script reaches belongs to the check. */
function capabilities(bundle: Bundle): Capabilities {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const opens = (door: RegExp) => (name: string) => door.test(chunkOf(bundle, name)?.facadeModuleId ?? '');
  const isDoor = opens(NOTEBOOK_DOOR);
  const isInsight = opens(INSIGHT_DOOR);
  const isPlan = opens(PLAN_DOOR);
  const isHandover = opens(HANDOVER_DOOR);
  const isCare = opens(CARE_DOOR);
  const isLibrary = opens(LIBRARY_DOOR);
  /** Opened from anywhere, and counted for itself. */
  const isApart = (name: string): boolean => isCare(name) || isLibrary(name) || isHandover(name);
  const entries = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  const doors = chunks.map(({ fileName }) => fileName).filter(isDoor);
  const insightDoors = chunks.map(({ fileName }) => fileName).filter(isInsight);
  const planDoors = chunks.map(({ fileName }) => fileName).filter(isPlan);
  const handoverDoors = chunks.map(({ fileName }) => fileName).filter(isHandover);
  const careDoors = chunks.map(({ fileName }) => fileName).filter(isCare);
  const libraryDoors = chunks.map(({ fileName }) => fileName).filter(isLibrary);
  const findDoors = chunks.map(({ fileName }) => fileName).filter(opens(FIND_DOOR));
  const firstChunks = reach(bundle, entries, () => false);
  const checkChunks = reach(bundle, entries, (name) => !isDoor(name) && !isApart(name));
  const openChunks = reach(bundle, doors, () => false);
  const allOf = (from: readonly string[], later: (name: string) => boolean): Set<string> =>
    withAssets(bundle, reach(bundle, from, later));
  const allOfNotebook = allOf(doors, (name) => !isInsight(name) && !isPlan(name) && !isApart(name));
  const allOfInsight = allOf(insightDoors, (name) => !isPlan(name) && !isApart(name));
  const allOfPlan = allOf(planDoors, (name) => !isInsight(name) && !isApart(name));
  const allOfHandover = allOf(handoverDoors, () => false);
  const allOfCare = allOf(careDoors, () => false);
  const allOfLibrary = allOf(libraryDoors, () => false);
  const allOfFind = allOf(findDoors, () => false);
  const later = new Set([
    ...allOfNotebook,
    ...allOfInsight,
    ...allOfPlan,
    ...allOfHandover,
    ...allOfCare,
    ...allOfFind,
    ...allOfLibrary,
  ]);
  const style = Object.keys(bundle).filter((name) => /assets.*\.css$/.test(name) && !later.has(name));
  const known = withAssets(bundle, checkChunks);
  const notebook = without(withAssets(bundle, openChunks), known);
  // Only rare deeds and insight have workers; the code that starts one names it.
  for (const name of notebook) if (isWorker(bundle, name)) notebook.delete(name);
  const rarely = without(allOfNotebook, new Set([...known, ...notebook]));
  const insight = without(allOfInsight, new Set([...known, ...notebook, ...rarely]));
  const plan = without(allOfPlan, new Set([...known, ...notebook, ...rarely]));
  const handover = without(allOfHandover, new Set([...known, ...notebook, ...rarely, ...insight, ...plan]));
  const care = without(allOfCare, known);
  // What the pages on care alone fetch, where there is a notebook.
  for (const name of care)
    for (const fetched of chunkOf(bundle, name)?.dynamicImports ?? [])
      if (!known.has(fetched) && !later.has(fetched)) care.add(fetched);
  const library = without(allOfLibrary, known);
  const find = without(allOfFind, new Set([...known, ...care]));
  const apart = new Set([...notebook, ...rarely, ...insight, ...plan, ...handover, ...care, ...find, ...library]);
  const others = Object.keys(bundle).filter((name) => !apart.has(name));
  return {
    first: new Set([...firstChunks, ...style]),
    check: new Set(others),
    notebook,
    rarely,
    insight,
    plan,
    handover,
    care,
    find,
    library,
  };
}

/** The chunks that are loaded with these, and those loaded later where `later` says so. */
function reach(bundle: Bundle, from: readonly string[], later: (name: string) => boolean): Set<string> {
  const found = new Set<string>();
  const open = [...from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const chunk = chunkOf(bundle, name);
    if (chunk === null || found.has(name)) continue;
    found.add(name);
    open.push(...chunk.imports, ...chunk.dynamicImports.filter(later));
  }
  return found;
}

/** Chunks with the styles, texts and workers whose address stands in their code. */
function withAssets(bundle: Bundle, chunks: ReadonlySet<string>): Set<string> {
  const assets = Object.keys(bundle).filter((name) => bundle[name]?.type === 'asset');
  const named = [...chunks].flatMap((chunk) => {
    const code = chunkOf(bundle, chunk)?.code ?? '';
    return assets.filter((asset) => code.includes(asset.replace(/^assets\//, '')));
  });
  return new Set([...chunks, ...named]);
}

function chunkOf(bundle: Bundle, name: string): OutputChunk | null {
  const file = bundle[name];
  return file?.type === 'chunk' ? file : null;
}

function isWorker(bundle: Bundle, name: string): boolean {
  return bundle[name]?.type === 'asset' && /assets.*\.js$/.test(name);
}

function without(names: ReadonlySet<string>, left: ReadonlySet<string>): Set<string> {
  return new Set([...names].filter((name) => !left.has(name)));
}

function kib(bytes: number): string {
  return `${(bytes / KIB).toFixed(1).padStart(6)} KiB gz`;
}
