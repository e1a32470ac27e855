import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { DecisionRepository } from '../persistence/decision.repository.js';

/** “Beschluss veröffentlichen” or take it back from the public pages: the one thing about it that may be told otherwise later. */
@Injectable()
export class PublishDecision {
  constructor(
    private readonly transaction: Transaction,
    private readonly decisions: DecisionRepository,
    private readonly audit: Audit,
  ) {}

  execute(id: string, isPublic: boolean, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const [decision] = await this.decisions.find([id]);
      if (decision === undefined) throw notFound('Diesen Beschluss');
      if (decision.isPublic === isPublic) return;
      await this.decisions.setPublic(id, isPublic);
      await this.audit.record({
        actor,
        act: isPublic ? 'decision-published' : 'decision-unpublished',
        subjectKind: 'decision',
        subjectId: id,
      });
    });
  }
}
