import type { LocalDate } from '#libs/calendar';

/** “Dringlichkeit eines Bedarfs”. */
export const NEED_URGENCIES = ['low', 'medium', 'high'] as const;

/** One of {@link NEED_URGENCIES}. */
export type NeedUrgency = (typeof NEED_URGENCIES)[number];

/** “Stand eines Bedarfs”: offen, gedeckt, nicht weiterverfolgt. */
export const NEED_STATES = ['open', 'met', 'dropped'] as const;

/** One of {@link NEED_STATES}. */
export type NeedState = (typeof NEED_STATES)[number];

/** “Bedarf” of the Konzept: what a target group lacks, in one Themenfeld. Not the demand for courses, which is counted. */
export interface StrategicNeed {
  readonly id: string;
  readonly conceptId: string;
  readonly fieldId: string;
  readonly title: string;
  readonly description: string;
  readonly urgency: NeedUrgency;
  readonly state: NeedState;
  /** Why it is in its state; never missing for a dropped one. */
  readonly stateReason: string | null;
  readonly isPublic: boolean;
  readonly version: number;
  /** The need of the edition before that this one goes on from; null for a new one. */
  readonly carriedFromId: string | null;
  readonly targetGroupIds: readonly string[];
  readonly themeIds: readonly string[];
}

/** “Art des Belegs”: answer of a survey, gap in the supply of courses, statistic, document. */
export const EVIDENCE_KINDS = ['answer', 'gap', 'statistic', 'document'] as const;

/** One of {@link EVIDENCE_KINDS}. */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** “Beleg”: what shows that a need is one. */
export interface NeedEvidence {
  readonly id: string;
  readonly needId: string;
  readonly kind: EvidenceKind;
  readonly answerId: string | null;
  readonly gapId: string | null;
  readonly documentId: string | null;
  /** What it says, in a sentence; for answers and gaps as it was when it was linked. */
  readonly statement: string;
  readonly source: string;
  readonly asOf: LocalDate;
}
