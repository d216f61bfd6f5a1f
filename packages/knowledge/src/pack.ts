// A release as it travels to a phone: long lists and the many links as columns, what only editors need left out, about half the bytes.
// The notebook's part, the plan's, the library's and that on care travel apart.
import { NO_CARE } from './care-knowledge.ts';
import { type Columns, fromColumns, toColumns } from './columns.ts';
import { deepFreeze } from './deep-freeze.ts';
import { NO_LIBRARY } from './library-knowledge.ts';
import { NO_NOTEBOOK, type NotebookKnowledge } from './notebook-knowledge.ts';
import { type PackedExpression, packExpression, unpackExpression } from './packed-expression.ts';
import { NO_PLAN } from './plan-knowledge.ts';
import { withRegions } from './region-options.ts';
import type { Condition, Finding, Knowledge, Link, Provenance, RedFlag, RuleLevel, Source } from './release.ts';

/** All links to one finding. */
interface LinkColumn {
  readonly finding: string;
  readonly keys: readonly string[];
  /**
   * For each condition, and then for each presentation, parted by `;`, its probabilities in percent in the order of
   * `keys`, parted by `,`; empty where there is none, and left off after the last one that is there. As text, since
   * lists of lists cost 1.6 KiB more after compression.
   */
  readonly values: string;
  /** Conditions whose link stands on something else than the first provenance, and the place of that. */
  readonly from: readonly (readonly [condition: number, provenance: number])[];
}

/** Parts that travel apart. */
type Apart = 'plan' | 'library' | 'care' | keyof NotebookKnowledge;

/** Lists that travel as columns. */
type InColumns = 'conditions' | 'findings' | 'redFlags' | 'sources';

/** A provenance, with each of its sources by its number among the sources. */
type PackedProvenance = Omit<Provenance, 'sources'> & {
  readonly sources: readonly (readonly [source: number, at: string])[];
};

/** What stands behind it by its number among the provenances. */
type Numbered<Item, Left extends PropertyKey = never> = Omit<Item, 'provenance' | Left> & {
  readonly provenance: number;
};

type PackedCondition = Numbered<Condition, 'links' | 'codes' | 'presentations' | 'onlyIf' | 'prior'> & {
  readonly onlyIf: PackedExpression | null;
  readonly prior: Numbered<Condition['prior']>;
};
type PackedFinding = Numbered<Finding, 'askIf'> & { readonly askIf: PackedExpression | null };
type PackedRule = Omit<RedFlag, 'levels'> & {
  readonly levels: readonly (Numbered<RuleLevel, 'when'> & { readonly when: PackedExpression })[];
};

/** A packed release, without the parts that travel apart. */
export type PackedKnowledge = Omit<Knowledge, InColumns | Apart> & {
  readonly conditions: Columns<PackedCondition>;
  readonly findings: Columns<PackedFinding>;
  readonly redFlags: Columns<PackedRule>;
  readonly sources: Columns<Source>;
  /** For each presentation its condition, by number, and its share. Their names and grounds are for editors. */
  readonly presentations: readonly (readonly [condition: number, share: number])[];
  readonly links: Columns<LinkColumn>;
  readonly provenances: Columns<PackedProvenance>;
};

const NO_CODES: Condition['codes'] = { icd10: [], snomed: [] };

/** Packs a release. Worked cases, codes and what sources say stay behind: who needs them reads the folder itself. */
export function packKnowledge(knowledge: Knowledge): PackedKnowledge {
  const provenances: Provenance[] = [];
  const places = new Map<string, number>();
  const placeOf = (provenance: Provenance): number => {
    const key = JSON.stringify(provenance);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, provenances.length);
    provenances.push(provenance);
    return provenances.length - 1;
  };
  const sources = asCited(knowledge);
  const numbers = new Map(sources.map(({ id }, number) => [id, number]));
  const presentations = knowledge.conditions.flatMap((condition, place) =>
    condition.presentations.map((presentation) => ({ place, presentation })),
  );
  const links = knowledge.findings.flatMap((finding) => {
    const ofFinding = <L extends Pick<Link, 'finding'>>({ links }: { readonly links: readonly L[] }): L | undefined =>
      links.find((link) => link.finding === finding.id);
    const column = knowledge.conditions.map(ofFinding);
    const all = [...column, ...presentations.map(({ presentation }) => ofFinding(presentation))];
    const there = all.filter((link) => link !== undefined);
    if (there.length === 0) return [];
    const keys = [...new Set(there.flatMap((link) => Object.keys(link.probabilities)))].sort();
    return [
      {
        finding: finding.id,
        keys,
        values: all
          .map((link) => (link === undefined ? '' : keys.map((key) => inPercent(link.probabilities[key])).join(',')))
          .join(';')
          .replace(/;+$/, ''),
        from: column.flatMap((link, i) => {
          const place = link === undefined ? 0 : placeOf(link.provenance);
          return place === 0 ? [] : [[i, place] as const];
        }),
      },
    ];
  });
  return {
    ...withoutParts(knowledge),
    conditions: toColumns(
      knowledge.conditions.map(({ links: _, codes: __, presentations: ___, onlyIf, prior, ...rest }) => ({
        ...rest,
        prior: { ...prior, provenance: placeOf(prior.provenance) },
        onlyIf: onlyIf && packExpression(onlyIf),
        provenance: placeOf(rest.provenance),
      })),
    ),
    findings: toColumns(
      knowledge.findings.map((finding) => ({
        ...withRegions(finding, []),
        askIf: finding.askIf && packExpression(finding.askIf),
        provenance: placeOf(finding.provenance),
      })),
    ),
    redFlags: toColumns(
      knowledge.redFlags.map((rule) => ({
        ...rule,
        levels: rule.levels.map((step) => ({
          ...step,
          when: packExpression(step.when),
          provenance: placeOf(step.provenance),
        })),
        cases: [],
      })),
    ),
    cases: [],
    sources: toColumns(sources),
    presentations: presentations.map(({ place, presentation }) => [place, presentation.share] as const),
    links: toColumns(links),
    provenances: toColumns(
      provenances.map((provenance) => ({
        ...provenance,
        sources: provenance.sources.map(({ source, at }) => [numbers.get(source)!, at] as const),
      })),
    ),
  };
}

function withoutParts(knowledge: Knowledge): Omit<Knowledge, Apart> {
  const { factorGroups: _, factors: _f, ingredients: _i, medicines: _m, lasting: _l, ...others } = knowledge;
  const { plan: _p, library: _b, care: _c, ...rest } = others;
  return rest;
}

/** To a tenth of a percent: links hold no finer steps (the compiler rounds), so nothing is lost. */
function inPercent(probability: number | undefined): string {
  return probability === undefined ? '' : String(Math.round(1000 * probability) / 10);
}

/** The works that are cited, by their references; what they say is for readers of the folder. */
function asCited(knowledge: Knowledge): Knowledge['sources'] {
  const standing = cited(knowledge);
  return knowledge.sources.filter(({ id }) => standing.has(id)).map((source) => ({ ...source, says: '' }));
}

/** Works that something in the check's part stands on. */
function cited(knowledge: Knowledge): ReadonlySet<string> {
  const standing: Provenance[] = [
    ...knowledge.findings.map((finding) => finding.provenance),
    ...knowledge.conditions.flatMap((condition) => [
      condition.provenance,
      condition.prior.provenance,
      ...condition.links.map((link) => link.provenance),
    ]),
    ...knowledge.redFlags.flatMap((rule) => rule.levels.map((step) => step.provenance)),
    ...knowledge.thresholds.map((threshold) => threshold.provenance),
    knowledge.widespread.provenance,
  ];
  return new Set(standing.flatMap(({ sources }) => sources.map(({ source }) => source)));
}

/** Unpacks a release, finding by finding: the same conditions with their links, in the order of the findings. */
export function* unpacking(packed: PackedKnowledge): Generator<void, Knowledge, void> {
  const { links, presentations, ...rest } = packed;
  const sources = fromColumns(packed.sources);
  const provenances: readonly Provenance[] = deepFreeze(
    fromColumns(packed.provenances).map((provenance) => ({
      ...provenance,
      sources: provenance.sources.map(([source, at]) => ({ source: sources[source]!.id, at })),
    })),
  );
  const behind = <Item extends { provenance: number }>(item: Item) => ({
    ...item,
    provenance: provenances[item.provenance]!,
  });
  const conditions = fromColumns(packed.conditions).map(behind);
  const linksOf: Link[][] = [...conditions, ...presentations].map(() => []);
  yield;
  for (const column of fromColumns(links)) {
    const from = new Map(column.from);
    column.values.split(';').forEach((told, place) => {
      if (told === '') return;
      const provenance = provenances[from.get(place) ?? 0]!;
      linksOf[place]!.push(deepFreeze({ finding: column.finding, probabilities: chancesIn(column, told), provenance }));
    });
    yield;
  }
  const findings: Finding[] = [];
  for (const { askIf, ...finding } of fromColumns(packed.findings)) {
    const whole = { ...behind(finding), askIf: askIf && unpackExpression(askIf) };
    findings.push(deepFreeze(withRegions(whole, packed.regions)));
    yield;
  }
  return {
    ...NO_NOTEBOOK,
    plan: NO_PLAN,
    library: NO_LIBRARY,
    care: NO_CARE,
    ...rest,
    findings,
    redFlags: fromColumns(packed.redFlags).map((rule) => ({
      ...rule,
      levels: rule.levels.map((step) => ({ ...behind(step), when: unpackExpression(step.when) })),
    })),
    sources,
    conditions: conditions.map((condition, i) => ({
      ...condition,
      prior: behind(condition.prior),
      onlyIf: condition.onlyIf && unpackExpression(condition.onlyIf),
      codes: NO_CODES,
      links: linksOf[i]!,
      presentations: presentations.flatMap(([of, share], j) =>
        of === i
          ? [{ id: '', name: '', share, links: linksOf[conditions.length + j]!, provenance: condition.provenance }]
          : [],
      ),
    })),
  };
}

/** The probabilities of one link, from what its column tells of it in percent. */
function chancesIn({ keys }: LinkColumn, told: string): Record<string, number> {
  const chances: Record<string, number> = {};
  told.split(',').forEach((percent, i) => {
    if (percent !== '') chances[keys[i]!] = Math.round(10 * Number(percent)) / 1000;
  });
  return chances;
}
