import { Injectable } from '@nestjs/common';
import type { DocumentFile, DocumentNote, DocumentSubject } from '../document.js';
import { DocumentRepository } from '../persistence/document.repository.js';

/** “Dokumente nachschlagen”. Who may see them is judged by the room to whose thing they belong. */
@Injectable()
export class FindDocuments {
  constructor(private readonly repository: DocumentRepository) {}

  of(kind: DocumentSubject, ids: readonly string[]): Promise<readonly DocumentNote[]> {
    return this.repository.find(kind, ids);
  }

  file(id: string): Promise<DocumentFile | null> {
    return this.repository.findFile(id);
  }
}
