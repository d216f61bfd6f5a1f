// The check as a FHIR Questionnaire: every question that can be asked, with its choices, “not sure” among them, and when it
// is asked. It is a list, not a way: what our check would leave out, the form shows, and nothing is required.
import type { Finding, Knowledge } from '@rhomboid/knowledge';
import { gatesOf } from './enable.ts';
import { choicesOf, isExclusive, kindOf, unsureLink } from './options.ts';
import type { Questionnaire, QuestionnaireItem } from './r4.ts';
import { HL7, LOINC, loinc, OWN, own } from './systems.ts';
import { fhirWords as words } from './words-en.ts';

/** Version of the questionnaire: that of the release, with the beginning of its hash. */
export function questionnaireVersion({ version, hash }: Pick<Knowledge, 'version' | 'hash'>): string {
  return `${version}-${hash.slice(0, 12)}`;
}

/** The questionnaire's address with its version, as responses name it. */
export function questionnaireCanonical(knowledge: Pick<Knowledge, 'version' | 'hash'>): string {
  return `${OWN.questionnaire}|${questionnaireVersion(knowledge)}`;
}

const made = new WeakMap<Knowledge, Questionnaire>();

/** The questionnaire of a release; made once. */
export function questionnaireOf(knowledge: Knowledge): Questionnaire {
  let questionnaire = made.get(knowledge);
  if (questionnaire === undefined) {
    questionnaire = make(knowledge);
    made.set(knowledge, questionnaire);
  }
  return questionnaire;
}

function make(knowledge: Knowledge): Questionnaire {
  const stages = Map.groupBy(knowledge.findings, ({ stage }) => stage);
  return {
    resourceType: 'Questionnaire',
    url: OWN.questionnaire,
    identifier: [{ system: OWN.identifier, value: `questionnaire-${questionnaireVersion(knowledge)}` }],
    version: questionnaireVersion(knowledge),
    name: 'RhomboidCheck',
    title: words.questionnaire.title,
    status: knowledge.status === 'published' ? 'active' : 'draft',
    subjectType: ['Patient'],
    description: words.questionnaire.description,
    item: [...stages].map(([stage, findings]) => ({
      linkId: `stage-${stage}`,
      type: 'group',
      text: words.stages[stage] ?? stage,
      item: findings.flatMap((finding) => itemsOf(knowledge, finding)),
    })),
  };
}

function itemsOf(knowledge: Knowledge, finding: Finding): readonly QuestionnaireItem[] {
  const [first, ...outer] = gatesOf(knowledge, finding);
  const own = (item: QuestionnaireItem): QuestionnaireItem =>
    first === undefined ? item : { ...item, enableWhen: first, ...(first.length > 1 ? { enableBehavior: 'any' } : {}) };
  const items = questionItems(finding).map(own);
  if (outer.length === 0) return items;
  return outer.reduce<readonly QuestionnaireItem[]>(
    (inner, conditions, i) => [
      {
        linkId: `${finding.id}--gate-${i + 1}`,
        type: 'group',
        enableWhen: conditions,
        ...(conditions.length > 1 ? { enableBehavior: 'any' as const } : {}),
        item: inner,
      },
    ],
    items,
  );
}

function questionItems(finding: Finding): readonly QuestionnaireItem[] {
  const { id, ask, label, range, derived } = finding;
  // What follows from other answers has its place, so that nothing is lost, but is not shown.
  const hidden = derived ? [{ url: HL7.itemHidden, valueBoolean: true }] : [];
  const base = {
    linkId: id,
    text: ask === '' ? label : ask,
    code: [...(id === 'nrs-now' ? [loinc(LOINC.painSeverity)] : []), own('finding', id, label)],
  };
  if (kindOf(finding) === 'number') {
    return [
      { ...base, type: range?.whole === true ? 'integer' : 'decimal', ...(derived ? { extension: hidden } : {}) },
      {
        linkId: unsureLink(id),
        type: 'boolean',
        text: words.questionnaire.unsure(label),
        ...(derived ? { extension: hidden } : {}),
      },
    ];
  }
  const many = kindOf(finding) === 'many';
  return [
    {
      ...base,
      type: 'choice',
      ...(many ? { repeats: true } : {}),
      extension: [
        {
          url: HL7.itemControlUrl,
          valueCodeableConcept: { coding: [{ system: HL7.itemControl, code: many ? 'check-box' : 'radio-button' }] },
        },
        ...hidden,
      ],
      answerOption: choicesOf(finding).map((valueCoding) => ({
        valueCoding,
        ...(many && isExclusive(finding, valueCoding)
          ? { extension: [{ url: HL7.optionExclusive, valueBoolean: true }] }
          : {}),
      })),
    },
  ];
}
