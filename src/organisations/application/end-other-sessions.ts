import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Sessions } from '../../platform/auth/sessions.js';
import { Transaction } from '../../platform/database/transaction.js';

/** “Überall sonst abmelden”: ends all own sessions but the one that asks. Returns how many those were. */
@Injectable()
export class EndOtherSessions {
  constructor(
    private readonly sessions: Sessions,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, sessionId: string): Promise<number> {
    return this.transaction.run(async () => {
      const ended = await this.sessions.end([actor.accountId], sessionId);
      if (ended === 0) return 0;
      await this.audit.record({
        actor,
        act: 'own-sessions-ended',
        subjectKind: 'account',
        subjectId: actor.accountId,
        facts: { sessions: ended },
        purpose: 'administration',
      });
      return ended;
    });
  }
}
