/** A document and what it belongs to. */
export interface FiledDocument {
  readonly isPublic: boolean;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
}

/** Ids of what the public sees, by the kind of thing to which documents belong. */
export type PublicSubjects = Readonly<
  Record<'concept' | 'decision' | 'measure' | 'goal', ReadonlySet<string>>
>;

/** “Öffentliches Dokument”: itself and what it belongs to. Papers of a meeting never are, and what belongs to nothing is not either. */
export function isPublicDocument(document: FiledDocument, subjects: PublicSubjects): boolean {
  const { isPublic, subjectKind, subjectId } = document;
  if (!isPublic || subjectKind === null || subjectId === null) return false;
  return Object.entries(subjects).some(([kind, ids]) => kind === subjectKind && ids.has(subjectId));
}
