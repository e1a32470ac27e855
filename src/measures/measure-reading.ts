import type { ConceptPart } from '#libs/concept';
import type {
  CostSum,
  Funding,
  Measure,
  MeasureAct,
  MeasureMarks,
  MeasureNote,
  MeasurePartner,
  MeasureProposal,
  MeasureStep,
} from '#libs/measure';
import type { PublicationHint } from '#libs/publication';
import type { ReadableGap } from '../gap-notifications/index.js';

/** A member by its name. */
export interface NamedOrganisation {
  readonly id: string;
  readonly name: string;
}

/** A goal with the needs that it answers, as lists and forms name them. */
export interface NamedGoal {
  readonly id: string;
  readonly statement: string;
  readonly needIds: readonly string[];
  readonly fieldIds: readonly string[];
}

/** A need as lists and forms name it. */
export interface NamedNeed {
  readonly id: string;
  readonly title: string;
  readonly fieldId: string;
}

/** “Rahmen der Maßnahmen” of one edition: what they may be tied to, and who may carry them. */
export interface MeasureFrame {
  readonly concept: {
    readonly id: string;
    readonly edition: string;
    readonly isChangeable: boolean;
    readonly publicationHint: PublicationHint | null;
  } | null;
  readonly fields: readonly ConceptPart[];
  readonly themes: readonly ConceptPart[];
  readonly targetGroups: readonly ConceptPart[];
  readonly goals: readonly NamedGoal[];
  readonly needs: readonly NamedNeed[];
  readonly organisations: readonly NamedOrganisation[];
}

/** A measure as a list shows it. */
export interface ListedMeasure {
  readonly measure: Measure;
  readonly fieldIds: readonly string[];
  /** Who answers for it, by name; null: nobody yet. */
  readonly responsible: string | null;
  readonly proposer: string;
  readonly costs: CostSum;
  readonly marks: MeasureMarks;
}

/** Measures of one edition with their sum. */
export interface MeasureList {
  readonly items: readonly ListedMeasure[];
  readonly sum: CostSum;
}

/** What the actor may do with a measure. */
export interface MeasureRights {
  readonly acts: readonly MeasureAct[];
  readonly mayKeep: boolean;
  readonly mayReport: boolean;
  readonly mayWithdrawPromise: boolean;
  readonly mayChangeProposal: boolean;
  readonly mayAnswer: boolean;
}

/** All that belongs to one measure, for its page. */
export interface WholeReading extends ListedMeasure {
  readonly funding: readonly Funding[];
  readonly partners: readonly (MeasurePartner & { readonly shownName: string })[];
  readonly proposal: MeasureProposal | null;
  readonly notes: readonly (MeasureNote & { readonly organisation: string })[];
  readonly steps: readonly (MeasureStep & { readonly organisation: string | null })[];
  readonly gaps: readonly ReadableGap[];
  /** How many gaps it is tied to, those too that the actor may not see. */
  readonly gapCount: number;
  readonly carriedFrom: { readonly id: string; readonly number: number; readonly edition: string } | null;
  readonly rights: MeasureRights;
}
