// What the check makes of it: causes as a RiskAssessment, never as a Condition, and fired rules as Flags.
import type { Day } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import type { ReportCheck } from '../report/report.ts';
import { entryTag } from './observation.ts';
import type { CodeableConcept, Flag, Reference, RiskAssessment } from './r4.ts';
import { identified, type Subject } from './subject.ts';
import { concept, HL7, own } from './systems.ts';
import { fhirWords as words } from './words-en.ts';

/** A probability of 0 to 1 in per cent with one decimal. */
function percent(probability: number): number {
  return Math.round(probability * 1000) / 10;
}

/** The causes with their chance, and the level of care as mitigation. `basis` is the response that it rests on. */
export function riskOf(
  subject: Subject,
  knowledge: Knowledge,
  { day, assessment }: ReportCheck,
  basis: Reference,
): RiskAssessment {
  const { disposition, differential, mustNotMiss } = assessment;
  const prediction = [...differential, ...mustNotMiss].map((cause) => {
    const codes = knowledge.conditions.find(({ id }) => id === cause.condition)?.codes;
    const band = knowledge.bands.filter(({ from }) => cause.probability >= from).sort((a, b) => b.from - a.from)[0];
    return {
      outcome: concept(
        cause.medical,
        own('condition', cause.condition, cause.name),
        ...(codes?.icd10 ?? []).map((code) => ({ system: HL7.icd10, code })),
        ...(codes?.snomed ?? []).filter(({ verified }) => verified).map(({ code }) => ({ system: HL7.snomed, code })),
      ),
      probabilityDecimal: percent(cause.probability),
      qualitativeRisk: concept(band?.word ?? ''),
      rationale: words.risk.range(percent(cause.range[0]), percent(cause.range[1])),
    };
  });
  return identified(subject, 'RiskAssessment', {
    status: 'preliminary',
    method: concept(words.risk.method),
    code: concept(words.risk.code, own('level', disposition.level, disposition.word)),
    subject: subject.patient,
    occurrenceDateTime: day,
    performer: subject.device,
    basis: [basis],
    ...(prediction.length === 0 ? {} : { prediction }),
    mitigation: words.risk.mitigation(disposition.word, disposition.title),
    note: [
      { text: words.risk.note },
      ...disposition.because.map(({ text, source }) => ({ text: source === '' ? text : `${text} (${source})` })),
    ],
  });
}

/** One flag for each rule that fired in the check. */
export function flagsOf(subject: Subject, { day, assessment }: ReportCheck): readonly Flag[] {
  return assessment.redFlags.map(({ id, name, doubt, says }) =>
    flag(subject, day, concept(`${name}${doubt > 0 ? words.flagUnsure : ''}. ${says}`, own('rule', id, name))),
  );
}

export function flag(subject: Subject, day: Day, code: CodeableConcept, entry: string | null = null): Flag {
  return identified(subject, 'Flag', {
    ...entryTag(entry),
    status: 'active',
    category: [concept(words.flag, { system: HL7.flagCategory, code: 'clinical' })],
    code,
    subject: subject.patient,
    period: { start: day },
    author: subject.device,
  });
}
