import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { NeedEvidence } from '#libs/objective';
import { UploadDocument } from '../../documents/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { EvidenceRepository } from '../persistence/evidence.repository.js';
import { KeepEvidence } from './keep-evidence.js';

/** A file that is evidence, as it comes, and what it shows. */
export interface EvidenceFile {
  readonly title: string;
  readonly fileName: string;
  readonly statement: string;
  readonly content: Buffer;
}

/**
 * “Dokument als Beleg hochladen”: laid down with the documents of the edition, where all members read it, and tied to the need; both or
 * neither. It is internal: whether the public reads it is for the Kreisverwaltung to say. Throws what {@link KeepEvidence} and
 * `UploadDocument` refuse.
 */
@Injectable()
export class UploadEvidence {
  constructor(
    private readonly keep: KeepEvidence,
    private readonly evidence: EvidenceRepository,
    private readonly uploadDocument: UploadDocument,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, needId: string, { statement, ...file }: EvidenceFile): Promise<NeedEvidence> {
    return this.keep.change(actor, needId, 'need-evidence-added', async ({ need }) => {
      const filed = { ...file, isPublic: false, subjectKind: 'concept', subjectId: need.conceptId } as const;
      const documentId = await this.uploadDocument.execute(filed, actor);
      const links = { answerId: null, gapId: null, documentId };
      const words = { statement, source: file.title, asOf: this.clock.today() };
      const one: NeedEvidence = { id: randomUUID(), needId, kind: 'document', ...links, ...words };
      await this.evidence.insert([one]);
      return one;
    });
  }
}
