import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { notFound } from '../../platform/refusal/refused.js';
import type { DocumentFile } from '../document.js';
import { DocumentRepository } from '../persistence/document.repository.js';
import { DocumentAccess } from './document-access.js';

/** “Dokument öffnen”: for whoever the room of its subject lets in; to all others it is not there. */
@Injectable()
export class ReadDocument {
  constructor(
    private readonly documents: DocumentRepository,
    private readonly access: DocumentAccess,
  ) {}

  async execute(id: string, actor: Actor): Promise<DocumentFile> {
    const note = await this.documents.findNote(id);
    if (note === null || !(await this.access.mayRead(actor, note))) throw notFound('Dieses Dokument');
    const file = await this.documents.findFile(id);
    if (file === null) throw notFound('Dieses Dokument');
    return file;
  }
}
