import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { KursnetMarkRepository } from '../persistence/kursnet-mark.repository.js';
import { ReadOwnSheet } from './read-own-sheet.js';

/** “Steht nicht (mehr) in KURSNET”: said by the provider, by mistake before or because the course fell out. */
@Injectable()
export class UnmarkEntered {
  constructor(
    private readonly transaction: Transaction,
    private readonly readSheet: ReadOwnSheet,
    private readonly marks: KursnetMarkRepository,
    private readonly audit: Audit,
  ) {}

  execute(offeringId: string, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      await this.readSheet.execute(offeringId, actor);
      if (!(await this.marks.remove(offeringId))) return;
      await this.audit.record({
        actor,
        act: 'kursnet-entry-removed',
        subjectKind: 'offering',
        subjectId: offeringId,
      });
    });
  }
}
