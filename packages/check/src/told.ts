// Reads answers back in plain words: present, denied, unsure, not asked.
import type { Finding, Knowledge } from '@rhomboid/knowledge';
import type { Fact, Facts } from './facts.ts';
import { askable } from './pages.ts';
import type { Assessment, Told } from './types.ts';

/** Everything that was answered, and what could still be asked. */
export function tell(knowledge: Knowledge, facts: Facts): Assessment['told'] {
  const told = { present: [] as Told[], denied: [] as Told[], unsure: [] as Told[], notAsked: [] as Told[] };
  for (const finding of knowledge.findings) {
    const fact = facts.get(finding.id);
    const entry = {
      finding: finding.id,
      label: finding.label,
      value: fact === undefined ? '' : valueText(finding, fact),
    };
    if (fact === undefined) {
      if (askable(finding, facts)) told.notAsked.push(entry);
    } else if (fact.kind === 'unsure') told.unsure.push(entry);
    else if (isDenied(finding, fact)) told.denied.push(entry);
    else told.present.push(entry);
  }
  return told;
}

/** The value of an answer in words. */
export function valueText(finding: Finding, fact: Fact): string {
  if (fact.kind === 'unsure') return 'not sure';
  if (fact.kind === 'number') return String(fact.value);
  if (finding.type === 'yes-no') return fact.values.includes('yes') ? 'yes' : 'no';
  const texts = fact.values.map((value) => finding.options.find((option) => option.id === value)?.text ?? value);
  return texts.length === 0 ? 'none of these' : texts.join('; ');
}

function isDenied(finding: Finding, fact: Fact): boolean {
  if (fact.kind !== 'values') return false;
  if (finding.type === 'yes-no') return !fact.values.includes('yes');
  return fact.values.length === 0 || (finding.type === 'one' && ['none', 'no', 'never'].includes(fact.values[0] ?? ''));
}

/** An answer as a statement to the person: “Your legs are newly weak.” */
export function statement(finding: Finding, fact: Fact): string {
  if (fact.kind === 'values' && finding.type === 'yes-no') {
    const yes = fact.values.includes('yes');
    const written = yes ? finding.present : finding.absent;
    return written === '' ? `${yes ? '' : 'Not: '}${finding.label}` : written;
  }
  return `${finding.label}: ${valueText(finding, fact)}`;
}
