// The map from DDXPlus evidences to our findings: its shape, its reading, and what is wrong with it.
import type { Finding, Knowledge } from '@rhomboid/knowledge';
import type { Tables } from '../data.ts';
import { readMapFile } from './map-file.ts';

/** How one of our findings is answered from evidences. The fields are explained at the head of evidence-map.yaml. */
export interface Mapping {
  readonly finding: string;
  readonly reason: string;
  readonly when?: Readonly<Record<string, readonly string[]>>;
  readonly sides?: Sides;
  readonly number?: string;
  /** A single answer, or an empty list where none of many is ticked. */
  readonly else?: string | readonly [];
  readonly needs?: readonly string[];
  readonly 'when-unless'?: readonly string[];
  readonly 'else-unless'?: readonly string[];
}

/** Evidences for either side of the body and the answers that one side or both give; what has no answer is left out. */
export interface Sides {
  readonly right: readonly string[];
  readonly left: readonly string[];
  readonly means: { readonly right?: string; readonly left?: string; readonly both?: string };
}

/** An evidence that looks like a finding and does not say the same. */
export interface Unmapped {
  readonly evidences: readonly string[];
  readonly finding: string;
  readonly reason: string;
}

export interface EvidenceMap {
  readonly mappings: readonly Mapping[];
  readonly unmapped: readonly Unmapped[];
}

interface MapFile {
  readonly places: Readonly<Record<string, readonly string[]>>;
  readonly findings: readonly Mapping[];
  readonly 'not-mapped': readonly Unmapped[];
}

/** Reads evidence-map.yaml, with places written out as evidences. */
export function readEvidenceMap(): EvidenceMap {
  const file = readMapFile<MapFile>('evidence-map.yaml');
  const codes = (list: readonly string[]): string[] => list.flatMap((code) => writtenOut(code, file.places));
  return { mappings: file.findings.map((mapping) => expanded(mapping, codes)), unmapped: file['not-mapped'] };
}

type Codes = (list: readonly string[]) => string[];

function expanded(mapping: Mapping, codes: Codes): Mapping {
  const { when, sides } = mapping;
  return {
    ...mapping,
    ...(when && { when: Object.fromEntries(Object.entries(when).map(([answer, list]) => [answer, codes(list)])) }),
    ...(sides && { sides: { ...sides, right: codes(sides.right), left: codes(sides.left) } }),
    ...(mapping.needs && { needs: codes(mapping.needs) }),
    ...(mapping['when-unless'] && { 'when-unless': codes(mapping['when-unless']) }),
    ...(mapping['else-unless'] && { 'else-unless': codes(mapping['else-unless']) }),
  };
}

const located: Readonly<Record<string, readonly string[]>> = {
  sits: ['E_55'],
  spreads: ['E_57'],
  hurts: ['E_55', 'E_57'],
};

/** `hurts:groin` as the evidences it stands for; any other evidence as it is. */
function writtenOut(code: string, places: MapFile['places']): readonly string[] {
  const [how = '', place] = code.split(':');
  if (place === undefined) return [code];
  const values = places[place] ?? [`no place ${place}`];
  return (located[how] ?? [how]).flatMap((evidence) => values.map((value) => `${evidence}_@_${value}`));
}

/** What in the map is not in our vocabulary, one line each; empty where all is well. */
export function findingProblems({ mappings, unmapped }: EvidenceMap, knowledge: Knowledge): string[] {
  const findings = new Map(knowledge.findings.map((finding) => [finding.id, finding]));
  const strange = [...mappings, ...unmapped].filter(({ finding }) => !findings.has(finding));
  const twice = mappings.filter(({ finding }, i) => mappings.findIndex((other) => other.finding === finding) !== i);
  return [
    ...strange.map(({ finding }) => `${finding}: no such finding`),
    ...twice.map(({ finding }) => `${finding}: mapped twice`),
    ...mappings.flatMap((mapping) => {
      const finding = findings.get(mapping.finding);
      if (finding === undefined) return [];
      return answersIn(mapping)
        .filter((answer) => !takes(finding, answer))
        .map((answer) => `${finding.id}: no answer ${answer}`);
    }),
  ];
}

/** What in the map is not in DDXPlus' vocabulary, one line each; empty where all is well. */
export function evidenceProblems({ mappings, unmapped }: EvidenceMap, tables: Tables): string[] {
  const named = [
    ...mappings.map((mapping) => ({ finding: mapping.finding, codes: codesOf(mapping) })),
    ...unmapped.map(({ finding, evidences }) => ({ finding, codes: evidences })),
  ];
  return named.flatMap(({ finding, codes }) =>
    codes.filter((code) => !isEvidence(code, tables)).map((code) => `${finding}: no evidence ${code}`),
  );
}

function answersIn({ when, sides, else: otherwise }: Mapping): string[] {
  return [
    ...Object.keys(when ?? {}),
    ...Object.values(sides?.means ?? {}),
    ...(typeof otherwise === 'string' ? [otherwise] : []),
  ];
}

function codesOf(mapping: Mapping): string[] {
  return [
    ...Object.values(mapping.when ?? {}).flat(),
    ...(mapping.sides ? [...mapping.sides.right, ...mapping.sides.left] : []),
    ...(mapping.number === undefined ? [] : [mapping.number]),
    ...(mapping.needs ?? []),
    ...(mapping['when-unless'] ?? []),
    ...(mapping['else-unless'] ?? []),
  ];
}

function takes(finding: Finding, answer: string): boolean {
  if (finding.type === 'yes-no') return answer === 'yes' || answer === 'no';
  return finding.options.some((option) => option.id === answer);
}

function isEvidence(listed: string, { evidences }: Tables): boolean {
  const [code, value] = listed.split('_@_');
  const evidence = evidences.find((item) => item.code === code);
  if (evidence === undefined) return false;
  if (value === undefined) return true;
  return evidence.meanings.size > 0
    ? evidence.meanings.has(value)
    : evidence.kind === 'one-of' && /^(\d|10)$/.test(value);
}
