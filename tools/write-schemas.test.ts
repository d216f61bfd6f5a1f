// The schemas for editors: current, fit for every file there is, and able to find a mistake.
import { readdirSync, readFileSync } from 'node:fs';
import { KNOWLEDGE_FOLDER, readSources } from '@rhomboid/cli/knowledge';
import { parseYaml } from '@rhomboid/knowledge/authoring';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schemaFiles } from './write-schemas.ts';

/** Files of medicine-rules/ that are not rules. */
const MEDICINE_LISTS: Readonly<Record<string, string>> = {
  classes: 'medicine-classes',
  doses: 'pack-doses',
  regular: 'regular-medicines',
  alternatives: 'medicine-alternatives',
  choices: 'medicine-choices',
  'poison-lines': 'poison-lines',
};

/** Files on care that are not named like their schema. */
const CARE_FILES: Readonly<Record<string, string>> = {
  'practitioners/circumstances': 'circumstances',
  'imaging/variants': 'scan-variants',
  'imaging/ratings': 'scan-ratings',
  'imaging/guidance': 'scan-guidance',
  'imaging/advice': 'scan-advice',
  'tests/rule': 'tests-rule',
  'procedures/surgery': 'surgery',
  'registers/how-to-check': 'how-to-check',
};

/** Which schema an editor is to use for a file, by its path under knowledge/. */
function kindOf(path: string): string | null {
  if (/^red-flags\/clauses\.|^findings\/(groups|screens)\.|^discriminators\/widespread\./.test(path))
    return /([\w-]+)\.yaml$/.exec(path)![1]!;
  if (path === 'factors/groups.yaml') return 'factor-groups';
  if (path === 'medicines/ingredients.yaml') return 'ingredients';
  if (path === 'facts/groups.yaml') return 'fact-groups';
  if (path === 'figures/stances.yaml') return 'stances';
  if (/^exercises\/(groups|rules)\./.test(path)) return `exercise-${/(\w+)\.yaml$/.exec(path)![1]!}`;
  const ofRules = /^medicine-rules\/([\w-]+)\.yaml$/.exec(path)?.[1];
  if (ofRules !== undefined) return MEDICINE_LISTS[ofRules] ?? 'medicine-rules';
  const ofSearch = /^search\/([\w-]+)\.yaml$/.exec(path)?.[1];
  if (ofSearch !== undefined) return ofSearch;
  const ofCare = CARE_FILES[path.replace(/\.yaml$/, '')];
  if (ofCare !== undefined) return ofCare;
  if (/^cases\/care-/.test(path)) return 'care-cases';
  const ofPlan = /^(?:treatments|exercises|movements|recovery|cases)\/([\w-]+)\.yaml$/.exec(path)?.[1];
  if (ofPlan !== undefined && schemas.has(ofPlan)) return ofPlan;
  const folders: Readonly<Record<string, string>> = {
    findings: 'findings',
    conditions: 'condition',
    'red-flags': 'red-flags',
    sources: 'sources',
    dispositions: 'dispositions',
    body: 'regions',
    countries: 'countries',
    cases: 'cases',
    factors: 'factors',
    medicines: 'medicines',
    facts: 'facts',
    treatments: 'treatments',
    exercises: 'exercises',
    figures: 'figure',
    practitioners: 'practitioners',
    imaging: 'scans',
    tests: 'tests',
    procedures: 'procedures',
    registers: 'registers',
    adverts: 'adverts',
  };
  return folders[path.split('/')[0]!] ?? null;
}

const schemas = new Map(
  [...schemaFiles()].map(([name, text]) => [name.replace('.schema.json', ''), JSON.parse(text) as object]),
);
const validator = (kind: string): z.ZodType =>
  z.fromJSONSchema(schemas.get(kind) as Parameters<typeof z.fromJSONSchema>[0]);

describe('knowledge/schema', () => {
  it('is current: node tools/write-schemas.ts', () => {
    const folder = `${KNOWLEDGE_FOLDER}schema/`;
    const written = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(folder + name, 'utf8')]));
    expect(written).toEqual(Object.fromEntries(schemaFiles()));
  });

  it('fits every knowledge file', () => {
    const validators = new Map([...schemas.keys()].map((kind) => [kind, validator(kind)]));
    const files = readSources().filter(({ path }) => kindOf(path) !== null);
    expect(files.length).toBeGreaterThan(80);
    for (const file of files) {
      const parsed = parseYaml(file);
      const result = validators.get(kindOf(file.path)!)!.safeParse(parsed.ok ? parsed.value : null);
      expect({ path: file.path, wrong: result.error?.issues ?? [] }).toEqual({ path: file.path, wrong: [] });
    }
  }, 60_000);

  it.each([
    ['red-flags', { 'red-flags': [{ id: 'R' }] }],
    ['findings', { findings: [{ id: 'f', type: 'maybe', en: { label: 'L', ask: 'A?' } }] }],
    ['condition', { id: 'c', dangerus: true }],
    ['countries', { countires: [] }],
    [
      'factors',
      { factors: [{ id: 'f', shape: 'maybe', role: 'exposure', en: { label: 'L', ask: 'A?', help: 'H', why: 'W' } }] },
    ],
    ['medicines', { medicines: [{ id: 'm', ingredients: [], en: { name: 'M' } }] }],
    ['facts', { facts: [{ id: 'f', type: 'maybe' }] }],
    ['treatments', { treatments: [{ id: 'A-01', class: 'core', en: { name: 'Without a stop rule' } }] }],
    ['exercise-rules', { pain: {} }],
  ])('finds the mistake in a %s file', (kind, value) => {
    expect(validator(kind).safeParse(value).success).toBe(false);
  });
});
