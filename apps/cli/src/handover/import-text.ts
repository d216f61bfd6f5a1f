// What was read from a FHIR file, in words for a terminal.
import { type FhirImport, planLines, planTitle } from '@rhomboid/handover';
import type { Knowledge } from '@rhomboid/knowledge';
import { counted } from '../words/counted.ts';
import { bullets, wrap } from '../words/wrap.ts';

/** The import in 80 columns. Texts of the file stand in quotation marks: they are somebody else's. */
export function importText(knowledge: Knowledge, read: FhirImport): string {
  const label = (id: string): string => knowledge.plan?.facts.find((fact) => fact.id === id)?.label ?? id;
  const { check, person, suggested, medicines, plans, entries, notes } = read;
  const own = Object.entries(person.facts).map(([id, answer]) => `${label(id)}: ${answer}`);
  const parts = [
    check === null
      ? ''
      : wrap(
          `A check of ${check.day ?? 'an unknown day'} with ${counted(Object.keys(check.answers).length, 'answer')}.`,
        ),
    entries.length === 0 ? '' : wrap(`${counted(entries.length, 'entry', 'entries')} for a notebook.`),
    section('Told from here before', own),
    section(
      'To confirm: a record says yes to',
      suggested.map(({ fact, from }) => `${label(fact)} (“${from}”)`),
    ),
    section(
      'Medicines',
      medicines.map((name) => `“${name}”`),
    ),
    ...plans.map((plan) =>
      section(`${planTitle(plan)}${plan.own ? ', as it went out from here' : ''}`, planLines(plan)),
    ),
    section('Left out', notes),
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'There is nothing in it that can be used here.' : parts.join('\n\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}\n${bullets(lines)}`;
}
