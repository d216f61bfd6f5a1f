// FHIR R4 (4.0.1) as far as we write it: the resources of our bundles and the types in them, with R4's own names.

export interface Coding {
  readonly system?: string;
  readonly version?: string;
  readonly code?: string;
  readonly display?: string;
}
export interface CodeableConcept {
  readonly coding?: readonly Coding[];
  readonly text?: string;
}
export interface Identifier {
  readonly system: string;
  readonly value: string;
}
export interface Reference {
  readonly reference?: string;
  readonly identifier?: Identifier;
  readonly display?: string;
}
export interface Quantity {
  readonly value: number;
  readonly unit?: string;
  readonly system?: string;
  readonly code?: string;
}
export interface Period {
  readonly start?: string;
  readonly end?: string;
}
export interface Annotation {
  readonly text: string;
}
export interface Extension {
  readonly url: string;
  readonly valueCode?: string;
  readonly valueBoolean?: boolean;
  readonly valueCodeableConcept?: CodeableConcept;
}
export interface Narrative {
  readonly status: 'generated';
  readonly div: string;
}

export interface Base {
  readonly id?: string;
  readonly meta?: { readonly tag?: readonly Coding[] };
  readonly language?: string;
}

export interface Patient extends Base {
  readonly resourceType: 'Patient';
  readonly identifier: readonly Identifier[];
  readonly name?: readonly { readonly text: string }[];
  readonly gender?: 'female' | 'male' | 'unknown';
  readonly birthDate?: string;
}

export interface Device extends Base {
  readonly resourceType: 'Device';
  readonly identifier: readonly Identifier[];
  readonly deviceName: readonly { readonly name: string; readonly type: 'user-friendly-name' }[];
  readonly version: readonly { readonly value: string }[];
}

export type ItemType = 'group' | 'display' | 'boolean' | 'integer' | 'decimal' | 'choice';

export interface EnableWhen {
  readonly question: string;
  readonly operator: 'exists' | '=' | '!=' | '>' | '<' | '>=' | '<=';
  readonly answerBoolean?: boolean;
  readonly answerInteger?: number;
  readonly answerDecimal?: number;
  readonly answerCoding?: Coding;
}

export interface QuestionnaireItem {
  readonly linkId: string;
  readonly type: ItemType;
  readonly text?: string;
  readonly prefix?: string;
  readonly code?: readonly Coding[];
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly extension?: readonly Extension[];
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'all' | 'any';
  readonly answerOption?: readonly { readonly valueCoding: Coding; readonly extension?: readonly Extension[] }[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface Questionnaire extends Base {
  readonly resourceType: 'Questionnaire';
  readonly url: string;
  readonly identifier: readonly Identifier[];
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'draft' | 'active';
  readonly subjectType: readonly ['Patient'];
  readonly description: string;
  readonly item: readonly QuestionnaireItem[];
}

export interface Answer {
  readonly valueBoolean?: boolean;
  readonly valueInteger?: number;
  readonly valueDecimal?: number;
  readonly valueCoding?: Coding;
}

export interface ResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly Answer[];
  readonly item?: readonly ResponseItem[];
}

export interface QuestionnaireResponse extends Base {
  readonly resourceType: 'QuestionnaireResponse';
  readonly identifier: Identifier;
  readonly questionnaire: string;
  readonly status: 'completed' | 'in-progress';
  readonly subject: Reference;
  readonly authored: string;
  readonly author: Reference;
  readonly source: Reference;
  readonly item: readonly ResponseItem[];
}

export interface ObservationComponent {
  readonly code: CodeableConcept;
  readonly valueQuantity?: Quantity;
  readonly valueCodeableConcept?: CodeableConcept;
}

export interface Observation extends Base {
  readonly resourceType: 'Observation';
  readonly identifier: readonly Identifier[];
  readonly status: 'final' | 'preliminary';
  readonly category: readonly CodeableConcept[];
  readonly code: CodeableConcept;
  readonly subject: Reference;
  readonly effectiveDateTime: string;
  readonly performer: readonly Reference[];
  readonly valueQuantity?: Quantity;
  readonly valueCodeableConcept?: CodeableConcept;
  readonly dataAbsentReason?: CodeableConcept;
  readonly bodySite?: CodeableConcept;
  readonly method?: CodeableConcept;
  readonly device?: Reference;
  /** The dose or treatment that it is told of. */
  readonly partOf?: readonly Reference[];
  readonly derivedFrom?: readonly Reference[];
  readonly note?: readonly Annotation[];
  readonly component?: readonly ObservationComponent[];
}

export interface Procedure extends Base {
  readonly resourceType: 'Procedure';
  readonly identifier: readonly Identifier[];
  readonly status: 'completed' | 'stopped';
  readonly code: CodeableConcept;
  readonly subject: Reference;
  readonly performedDateTime: string;
  readonly performer: readonly { readonly actor: Reference }[];
  readonly outcome?: CodeableConcept;
}

export interface RiskAssessment extends Base {
  readonly resourceType: 'RiskAssessment';
  readonly identifier: readonly Identifier[];
  readonly status: 'preliminary';
  readonly method: CodeableConcept;
  readonly code: CodeableConcept;
  readonly subject: Reference;
  readonly occurrenceDateTime: string;
  readonly performer: Reference;
  readonly basis: readonly Reference[];
  readonly prediction?: readonly {
    readonly outcome: CodeableConcept;
    /** Per cent, 0 to 100. */
    readonly probabilityDecimal: number;
    readonly qualitativeRisk: CodeableConcept;
    readonly rationale: string;
  }[];
  readonly mitigation: string;
  readonly note: readonly Annotation[];
}

export interface Flag extends Base {
  readonly resourceType: 'Flag';
  readonly identifier: readonly Identifier[];
  readonly status: 'active';
  readonly category: readonly CodeableConcept[];
  readonly code: CodeableConcept;
  readonly subject: Reference;
  readonly period: Period;
  readonly author: Reference;
}

export interface Goal extends Base {
  readonly resourceType: 'Goal';
  readonly identifier: readonly Identifier[];
  readonly lifecycleStatus: 'proposed';
  readonly description: CodeableConcept;
  readonly subject: Reference;
  readonly startDate: string;
  readonly expressedBy: Reference;
}

export interface PlanActivity {
  readonly detail: {
    readonly code: CodeableConcept;
    readonly status: 'not-started' | 'in-progress';
    readonly doNotPerform?: boolean;
    readonly description: string;
    readonly scheduledString?: string;
  };
}

export interface CarePlan extends Base {
  readonly resourceType: 'CarePlan';
  readonly identifier: readonly Identifier[];
  readonly status: 'active';
  readonly intent: 'proposal';
  readonly title: string;
  readonly description: string;
  readonly subject: Reference;
  readonly period: Period;
  readonly created: string;
  readonly author: Reference;
  readonly goal?: readonly Reference[];
  readonly activity?: readonly PlanActivity[];
  readonly note?: readonly Annotation[];
}

export interface MedicationStatement extends Base {
  readonly resourceType: 'MedicationStatement';
  readonly identifier: readonly Identifier[];
  readonly status: 'active' | 'unknown';
  readonly medicationCodeableConcept: CodeableConcept;
  readonly subject: Reference;
  readonly effectiveDateTime?: string;
  readonly effectivePeriod?: Period;
  readonly dateAsserted: string;
  readonly informationSource: Reference;
  readonly dosage?: readonly {
    readonly text: string;
    readonly doseAndRate?: readonly { readonly doseQuantity: Quantity }[];
  }[];
  readonly note?: readonly Annotation[];
}

export interface AllergyIntolerance extends Base {
  readonly resourceType: 'AllergyIntolerance';
  readonly identifier: readonly Identifier[];
  readonly clinicalStatus: CodeableConcept;
  readonly verificationStatus: CodeableConcept;
  readonly code: CodeableConcept;
  readonly patient: Reference;
  readonly recordedDate: string;
  readonly asserter: Reference;
}

export interface DocumentReference extends Base {
  readonly resourceType: 'DocumentReference';
  readonly identifier: readonly Identifier[];
  readonly status: 'current';
  readonly type: CodeableConcept;
  readonly subject: Reference;
  readonly date: string;
  readonly author: readonly Reference[];
  readonly description: string;
  readonly content: readonly {
    readonly attachment: {
      readonly contentType: string;
      readonly language: string;
      readonly data: string;
      readonly title: string;
      readonly creation: string;
    };
  }[];
}

export interface CompositionSection {
  readonly title: string;
  readonly code?: CodeableConcept;
  readonly text: Narrative;
  readonly entry?: readonly Reference[];
}

export interface Composition extends Base {
  readonly resourceType: 'Composition';
  readonly identifier: Identifier;
  readonly status: 'preliminary';
  readonly type: CodeableConcept;
  readonly subject: Reference;
  readonly date: string;
  readonly author: readonly Reference[];
  readonly title: string;
  readonly section: readonly CompositionSection[];
}

export interface Provenance extends Base {
  readonly resourceType: 'Provenance';
  readonly target: readonly Reference[];
  readonly recorded: string;
  readonly agent: readonly { readonly type: CodeableConcept; readonly who: Reference }[];
  readonly entity: readonly { readonly role: 'source'; readonly what: Reference }[];
}

export type Resource =
  | Patient
  | Device
  | Questionnaire
  | QuestionnaireResponse
  | Observation
  | Procedure
  | RiskAssessment
  | Flag
  | Goal
  | CarePlan
  | MedicationStatement
  | AllergyIntolerance
  | DocumentReference
  | Composition
  | Provenance;

export interface BundleEntry {
  readonly fullUrl: string;
  readonly resource: Resource;
  readonly request?: { readonly method: 'POST' | 'PUT'; readonly url: string; readonly ifNoneExist?: string };
}

export interface Bundle {
  readonly resourceType: 'Bundle';
  readonly identifier?: Identifier;
  readonly type: 'document' | 'transaction';
  readonly timestamp: string;
  readonly entry: readonly BundleEntry[];
}
