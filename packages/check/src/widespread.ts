// Pain in many places: the survey criteria and the signs of a sensitised system, as a layer beside the causes.
import type { Knowledge } from '@rhomboid/knowledge';
import type { Facts } from './facts.ts';
import type { Assessment } from './types.ts';

/** Wolfe 2016 by the answers given; unknown duration or scores never meet the criteria. */
export function widespread(knowledge: Knowledge, facts: Facts): Assessment['widespread'] {
  const rules = knowledge.widespread;
  const wpi = numberOf(facts, 'wpi');
  const sss = numberOf(facts, 'sss');
  const long = has(facts, 'duration', 'over-12-weeks');
  const inBand =
    wpi !== null &&
    sss !== null &&
    rules.bands.some((band) => wpi >= band.wpiFrom && wpi <= band.wpiTo && sss >= band.sssFrom);
  if (inBand && long && enoughRegions(knowledge, facts))
    return { pattern: 'criteria', text: rules.texts.criteria, wpi, sss };
  const signs = rules.signs.filter((finding) => has(facts, finding, 'yes')).length;
  const pattern = signs >= rules.minSigns ? 'signs' : 'none';
  return { pattern, text: pattern === 'signs' ? rules.texts.signs : '', wpi, sss };
}

/** Generalised pain: four of five regions. Where only the count is known, the regions cannot be checked and are taken as met. */
function enoughRegions(knowledge: Knowledge, facts: Facts): boolean {
  const areas = facts.get('wpi-areas');
  if (areas?.kind !== 'values') return true;
  const hit = Object.values(knowledge.widespread.regions).filter((places) =>
    places.some((place) => areas.values.includes(place)),
  );
  return hit.length >= knowledge.widespread.minRegions;
}

/** Beliefs, mood and habits that slow recovery. */
export function yellowFlags(knowledge: Knowledge, facts: Facts): Assessment['yellowFlags'] {
  return knowledge.yellowFlags.findings
    .filter((finding) => has(facts, finding, 'yes'))
    .map((finding) => ({ finding, text: knowledge.findings.find((item) => item.id === finding)?.label ?? finding }));
}

function numberOf(facts: Facts, finding: string): number | null {
  const fact = facts.get(finding);
  return fact?.kind === 'number' ? fact.value : null;
}

function has(facts: Facts, finding: string, value: string): boolean {
  const fact = facts.get(finding);
  return fact?.kind === 'values' && fact.values.includes(value);
}
