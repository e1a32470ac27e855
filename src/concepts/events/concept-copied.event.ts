import { eventKind } from '../../platform/outbox/event.js';

/** What went from one edition into another, for the rooms that carry needs, goals and measures over themselves. */
export interface ConceptCopy {
  readonly fromConceptId: string;
  readonly toConceptId: string;
  /** The new id by the old: fields, themes and target groups. */
  readonly newIds: Readonly<Record<string, string>>;
}

/** A draft was made as a copy of the edition that is being updated. */
export const conceptCopied = eventKind<ConceptCopy>('concept-copied', 1);
