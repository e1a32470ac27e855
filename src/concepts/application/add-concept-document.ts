import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { DocumentAccess, UploadDocument } from '../../documents/index.js';
import { notFound } from '../../platform/refusal/refused.js';
import { ConceptRepository } from '../persistence/concept.repository.js';

/** A file of an edition, as it comes. */
export interface ConceptFile {
  readonly title: string;
  readonly fileName: string;
  readonly isPublic: boolean;
  readonly content: Buffer;
}

/** “Dokument zum Konzept ablegen”: also to an edition that was replaced, because its papers may turn up later. All members read them. */
@Injectable()
export class AddConceptDocument implements OnModuleInit {
  constructor(
    private readonly concepts: ConceptRepository,
    private readonly uploadDocument: UploadDocument,
    private readonly access: DocumentAccess,
  ) {}

  onModuleInit(): void {
    this.access.judgeBy('concept', () => Promise.resolve(true));
  }

  /** Gives its id. Refuses what `UploadDocument` refuses. */
  async execute(conceptId: string, file: ConceptFile, actor: Actor): Promise<string> {
    const editions = await this.concepts.findAll();
    if (!editions.some(({ id }) => id === conceptId)) throw notFound('Diese Fassung');
    return this.uploadDocument.execute({ ...file, subjectKind: 'concept', subjectId: conceptId }, actor);
  }
}
