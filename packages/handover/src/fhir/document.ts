// The report as a document: the page itself as a file in a DocumentReference, and a Composition that leads through a bundle.
import { base64, utf8 } from '../encode.ts';
import { blockText } from '../letter/letter.ts';
import { escaped } from '../report/html.ts';
import type { Report, SectionId } from '../report/report.ts';
import { textOf } from '../report/rich.ts';
import type { CodeableConcept, Composition, CompositionSection, DocumentReference, Reference, Resource } from './r4.ts';
import { identified, type Subject } from './subject.ts';
import { concept, LOINC, loinc } from './systems.ts';
import { fhirWords as words } from './words-en.ts';

/** The page as it is printed, with everything it needs inside. */
export function documentOf(subject: Subject, report: Report, html: string, instant: string): DocumentReference {
  const said = identified(subject, 'DocumentReference', {
    status: 'current',
    type: concept('Patient note', loinc(LOINC.note)),
    subject: subject.patient,
    author: [subject.patient, subject.device],
    description: words.document.description,
    content: [
      {
        attachment: {
          contentType: 'text/html',
          language: report.lang,
          data: base64(utf8(html)),
          title: words.document.title,
          creation: report.day,
        },
      },
    ],
  });
  return { ...said, date: instant };
}

/** Sections of the document: which parts of the page they repeat, and which resources they lead to. */
const SECTIONS: readonly {
  readonly title: string;
  readonly code: CodeableConcept;
  readonly parts: readonly SectionId[];
  readonly kinds: readonly Resource['resourceType'][];
}[] = [
  { title: 'Danger signs', code: concept('Chief complaint', loinc(LOINC.complaint)), parts: [], kinds: ['Flag'] },
  {
    title: 'The pain',
    code: concept('History of present illness', loinc(LOINC.history)),
    parts: ['site', 'onset', 'character', 'timing', 'factors', 'ideas', 'severity', 'tried', 'causes', 'questions'],
    kinds: ['Observation', 'Procedure', 'QuestionnaireResponse', 'RiskAssessment'],
  },
  { title: 'Function', code: concept('Function', loinc(LOINC.function)), parts: ['function'], kinds: [] },
  {
    title: 'Medicines and allergies',
    code: concept('Medicines', loinc(LOINC.medicines)),
    parts: ['medicines'],
    kinds: ['MedicationStatement', 'AllergyIntolerance'],
  },
  { title: 'Plan', code: concept('Plan', loinc(LOINC.plan)), parts: [], kinds: ['CarePlan', 'Goal'] },
  { title: 'Report', code: concept('Patient note', loinc(LOINC.note)), parts: [], kinds: ['DocumentReference'] },
];

/** The first entry of a document bundle. `referenced` are the other resources with their addresses. */
export function compositionOf(
  subject: Subject,
  report: Report,
  referenced: readonly { readonly reference: Reference; readonly kind: Resource['resourceType'] }[],
  instant: string,
): Composition {
  const told = new Map(report.columns.flat().map((section) => [section.id, section]));
  const sections = SECTIONS.flatMap(({ title, code, parts, kinds }): readonly CompositionSection[] => {
    const texts = parts.flatMap((id) => {
      const section = told.get(id);
      return section === undefined ? [] : [`${section.title}. ${section.blocks.map(blockText).join(' ')}`];
    });
    const lines = kinds.includes('Flag') ? [...report.alert.lines.map(textOf), textOf(report.advice)] : texts;
    const entry = referenced.filter(({ kind }) => kinds.includes(kind)).map(({ reference }) => reference);
    const said = lines.filter((line) => line.trim() !== '');
    if (said.length === 0 && entry.length === 0) return [];
    return [
      { title, code, text: narrative(said.length === 0 ? [title] : said), ...(entry.length === 0 ? {} : { entry }) },
    ];
  });
  const base = {
    status: 'preliminary' as const,
    type: concept('Patient note', loinc(LOINC.note)),
    subject: subject.patient,
    author: [subject.patient, subject.device],
    title: words.composition,
    section: sections,
  };
  return {
    resourceType: 'Composition',
    language: report.lang,
    identifier: subject.identify('Composition', base),
    ...base,
    date: instant,
  };
}

/** Lines of text as the XHTML that FHIR wants. */
function narrative(lines: readonly string[]): CompositionSection['text'] {
  const paragraphs = lines.map((line) => `<p>${escaped(line)}</p>`).join('');
  return { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${paragraphs}</div>` };
}
