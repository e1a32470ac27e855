import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Transaction } from '../../../platform/database/transaction.js';
import { notFound, Refused } from '../../../platform/refusal/refused.js';
import { AccountInvitationRepository } from '../../persistence/account-invitation.repository.js';

/** “Einladung zurückziehen”: its link opens nothing any more. */
@Injectable()
export class WithdrawInvitation {
  constructor(
    private readonly invitations: AccountInvitationRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, id: string): Promise<void> {
    return this.transaction.run(async () => {
      const invited = await this.invitations.lock({ id });
      if (invited === null) throw notFound('Diese Einladung');
      if (invited.withdrawnAt !== null) return;
      if (invited.acceptedAt !== null) {
        throw new Refused(
          'conflict',
          { code: 'invitation-accepted' },
          'Die Einladung ist schon angenommen. Das Konto können Sie stilllegen.',
        );
      }
      await this.invitations.end(id, { withdrawnAt: this.clock.now() });
      await this.audit.record({
        actor,
        act: 'invitation-withdrawn',
        subjectKind: 'account-invitation',
        subjectId: id,
        owner: invited.organisationId,
        purpose: 'administration',
      });
    });
  }
}
