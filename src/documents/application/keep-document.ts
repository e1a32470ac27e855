import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import type { DocumentNote } from '../document.js';
import { DocumentRepository } from '../persistence/document.repository.js';
import { DocumentAccess } from './document-access.js';

/** “Dokument pflegen”: its title and who sees it; and delete it while nothing points to it. Its content never changes. */
@Injectable()
export class KeepDocument {
  constructor(
    private readonly documents: DocumentRepository,
    private readonly access: DocumentAccess,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  change(id: string, change: Pick<DocumentNote, 'title' | 'isPublic'>, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      await this.find(id, actor);
      await this.documents.update(id, change);
      await this.audit.record({ actor, act: 'document-changed', subjectKind: 'document', subjectId: id });
    });
  }

  /** Refuses `document-used`: a decision or a need refers to it. */
  remove(id: string, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      await this.find(id, actor);
      if (await this.documents.isUsed(id))
        throw new Refused(
          'conflict',
          { code: 'document-used' },
          'Auf dieses Dokument verweist ein Beschluss oder ein Bedarf; es bleibt deshalb erhalten. Sie können es intern stellen.',
        );
      await this.documents.remove(id);
      await this.audit.record({ actor, act: 'document-removed', subjectKind: 'document', subjectId: id });
    });
  }

  private async find(id: string, actor: Actor): Promise<void> {
    const note = await this.documents.findNote(id);
    if (note === null || !(await this.access.mayRead(actor, note))) throw notFound('Dieses Dokument');
  }
}
