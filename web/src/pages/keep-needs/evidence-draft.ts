import type { AddEvidence } from '../../api/types.js';

/** What stands in the fields of a piece of evidence; those of another kind wait. */
export interface EvidenceDraft {
  readonly kind: AddEvidence['kind'];
  readonly gapId: string;
  readonly documentId: string;
  readonly statement: string;
  readonly source: string;
  readonly asOf: string;
}

/** Evidence not yet typed. */
export const EMPTY_EVIDENCE: EvidenceDraft = {
  kind: 'gap',
  gapId: '',
  documentId: '',
  statement: '',
  source: '',
  asOf: '',
};

/** What is sent: only what the kind needs. An empty field is sent as such, and the server says what is missing. */
export function toEvidence(draft: EvidenceDraft): AddEvidence {
  const { kind, gapId, documentId, statement, source, asOf } = draft;
  if (kind === 'gap') return { kind, gapId };
  if (kind === 'document') return { kind, documentId, statement };
  return { kind, statement, source, asOf };
}
