import type { LocalDate } from '#libs/calendar';

/** “Stand des Konzepts”: Entwurf, beschlossen, in Fortschreibung, abgelöst. */
export const CONCEPT_STATES = ['draft', 'adopted', 'being-updated', 'replaced'] as const;

/** One of {@link CONCEPT_STATES}. */
export type ConceptState = (typeof CONCEPT_STATES)[number];

/** “Integrationskonzept”: one edition (Fassung) of the strategy of the Landkreis. */
export interface Concept {
  readonly id: string;
  readonly title: string;
  /** “Fassung”, such as „2015“ or „Fortschreibung 2021“. */
  readonly edition: string;
  readonly summary: string;
  readonly state: ConceptState;
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
  readonly replacesId: string | null;
  /** The decision that adopted it. */
  readonly decisionId: string | null;
  readonly isPublic: boolean;
  readonly version: number;
}

/** “Prozessschritt”: one bar of the Zeitschiene, planned and as it was. */
export interface ProcessStep {
  readonly id: string;
  readonly conceptId: string;
  readonly position: number;
  readonly title: string;
  readonly description: string;
  readonly plannedFrom: LocalDate;
  readonly plannedUntil: LocalDate;
  readonly actualFrom: LocalDate | null;
  readonly actualUntil: LocalDate | null;
  readonly isPublic: boolean;
  readonly version: number;
}

/** What stands on an axis of a concept: a title with a description, in an order. */
export interface ConceptPart {
  readonly id: string;
  readonly conceptId: string;
  readonly position: number;
  readonly title: string;
  readonly description: string;
}

/** “Themenfeld”: the first axis of a concept. */
export type ThematicField = ConceptPart;

/** “Querschnittsthema”: the second axis; runs through all fields. */
export type CrossCuttingTheme = ConceptPart;

/** “Zielgruppe”: whose needs a concept is about. */
export type TargetGroup = ConceptPart;

/** “Zuständigkeit einer Arbeitsgruppe”: which working group worked on which field, and when. */
export interface FieldLink {
  readonly id: string;
  readonly committeeId: string;
  readonly fieldId: string;
  readonly linkedFrom: LocalDate;
  readonly linkedUntil: LocalDate | null;
}
