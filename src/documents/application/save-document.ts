import { Injectable } from '@nestjs/common';
import { DocumentRepository } from '../persistence/document.repository.js';
import type { DocumentFile } from '../document.js';

/** “Dokument ablegen”: as it is, for good. Who may do so is judged by the room to whose thing it belongs. */
@Injectable()
export class SaveDocument {
  constructor(private readonly repository: DocumentRepository) {}

  async execute(document: Omit<DocumentFile, 'size'>): Promise<void> {
    await this.repository.insert({ ...document, size: document.content.length });
  }
}
