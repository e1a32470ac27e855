import type { Decision } from '#libs/decision';
import type { DocumentNote } from '../documents/index.js';

/** A decision by its number, as a link. */
export type DecisionMention = Pick<Decision, 'id' | 'number'>;

/** “Beschluss, wie er gezeigt wird”, with the names of what it belongs to. */
export interface ShownDecision {
  readonly decision: Decision;
  readonly committeeName: string;
  readonly paper: DocumentNote | null;
  readonly corrects: DecisionMention | null;
  readonly correctedBy: readonly DecisionMention[];
}

/** Which decisions a list shows; null where a filter is not set. */
export interface DecisionFilter {
  readonly words: string | null;
  readonly committeeId: string | null;
  readonly year: number | null;
  readonly outcome: Decision['outcome'] | null;
}
