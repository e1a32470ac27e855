import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Sessions } from '../../platform/auth/sessions.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';

/** “Eine Sitzung beenden”: one of one's own, by the name it has in the list. */
@Injectable()
export class EndOwnSession {
  constructor(
    private readonly sessions: Sessions,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, handle: string): Promise<void> {
    return this.transaction.run(async () => {
      if (!(await this.sessions.endOne(actor.accountId, handle))) throw notFound('Diese Sitzung');
      await this.audit.record({
        actor,
        act: 'own-sessions-ended',
        subjectKind: 'account',
        subjectId: actor.accountId,
        facts: { sessions: 1 },
        purpose: 'administration',
      });
    });
  }
}
