import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { judgeNeedDeletion } from '#libs/objective';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { NeedRepository } from '../persistence/need.repository.js';
import { FindObjectives } from './find-objectives.js';
import { HoldNeed } from './hold-need.js';
import { objectiveRefused } from './objective-sentences.js';

/** “Bedarf löschen”, with its evidence; for what was entered by mistake. Throws `need-has-goals` while a goal is tied to it. */
@Injectable()
export class DeleteNeed {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldNeed,
    private readonly find: FindObjectives,
    private readonly needs: NeedRepository,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, id: string): Promise<void> {
    return this.transaction.run(async () => {
      const { need } = await this.hold.execute(actor, id, null);
      const judged = judgeNeedDeletion(id, await this.find.goals(need.conceptId));
      if (!judged.ok) throw objectiveRefused(judged.refusal);
      await this.needs.delete(id);
      await this.audit.record({ actor, act: 'need-deleted', subjectKind: 'need', subjectId: id });
    });
  }
}
