import type { Instant } from '#libs/calendar';

/** “Wozu ein Dokument gehört”. */
export type DocumentSubject = 'concept' | 'decision' | 'measure' | 'meeting' | 'goal';

/** “Dokument” without its content. */
export interface DocumentNote {
  readonly id: string;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly subjectKind: DocumentSubject | null;
  readonly subjectId: string | null;
  readonly isPublic: boolean;
  readonly organisationId: string;
  readonly createdAt: Instant;
}

/** “Datei”: a document as it is handed out. */
export interface DocumentFile extends DocumentNote {
  readonly content: Buffer;
}
