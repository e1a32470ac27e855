import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dayAt } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { SaveDocument, type DocumentFile } from '../../documents/index.js';
import { Audit } from '../../platform/audit/audit.js';
import { TIME_ZONE } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { PDF } from '../../platform/print/printed-file.js';
import { writePdf } from '../../platform/print/write-pdf.js';
import { ComposePack } from './compose-pack.js';

/**
 * “Sitzungsmappe erstellen”: written once and kept as a document of the meeting, so that what was handed out stays as it is. It takes
 * about a second, which somebody who asks for it waits for. Throws `not-found` for whom the meeting is not there, refuses `not-led`.
 */
@Injectable()
export class WriteMeetingPack {
  constructor(
    private readonly composePack: ComposePack,
    private readonly saveDocument: SaveDocument,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  /** Gives the id of the document. */
  async execute(meetingId: string, actor: Actor): Promise<string> {
    const pack = await this.composePack.execute(meetingId, actor);
    const id = randomUUID();
    await this.keep(
      {
        id,
        title: `Sitzungsmappe, Stand ${pack.standing}`,
        fileName: `sitzungsmappe_${dayAt(pack.createdAt, TIME_ZONE)}.pdf`,
        mediaType: PDF,
        content: await writePdf(pack),
        subjectKind: 'meeting',
        subjectId: meetingId,
        isPublic: false,
        organisationId: actor.organisationId,
        createdAt: pack.createdAt,
      },
      actor,
    );
    return id;
  }

  private keep(document: Omit<DocumentFile, 'size'>, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      await this.saveDocument.execute(document);
      await this.audit.record({
        actor,
        act: 'document-added',
        subjectKind: 'document',
        subjectId: document.id,
      });
    });
  }
}
