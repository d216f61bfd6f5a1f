// The pain map's options are the places of the body: written once, in the regions.
import type { Finding, FindingOption, Region } from './release.ts';

/** The finding with its options, where it is the map; any other as it is. */
export function withRegions(finding: Finding, regions: readonly Region[]): Finding {
  return finding.type === 'map' ? { ...finding, options: regions.map(optionOf) } : finding;
}

function optionOf({ id, name }: Region): FindingOption {
  return { id, text: name, background: 0, exclusive: false, aliases: [], implies: {} };
}
