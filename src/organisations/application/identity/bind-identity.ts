import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../../platform/audit/audit.js';
import { IdentityProvider } from '../../../platform/auth/identity-provider.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Transaction } from '../../../platform/database/transaction.js';
import { notFound, Refused } from '../../../platform/refusal/refused.js';
import { AccountIdentityRepository } from '../../persistence/account-identity.repository.js';
import { AccountRepository } from '../../persistence/account.repository.js';

/** “Konto mit dem Anmeldedienst verknüpfen”: by an administrator, to the subject that the provider names; a mail address proves nothing. */
@Injectable()
export class BindIdentity {
  constructor(
    private readonly provider: IdentityProvider,
    private readonly accounts: AccountRepository,
    private readonly identities: AccountIdentityRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, accountId: string, subject: string): Promise<void> {
    const { issuer } = this.provider;
    if (issuer === null) {
      throw new Refused(
        'conflict',
        { code: 'no-identity-provider' },
        'Für diese Installation ist kein Anmeldedienst eingestellt.',
      );
    }
    await this.transaction.run(async () => {
      const account = await this.accounts.lock(accountId);
      if (account === null) throw notFound('Dieses Konto');
      await this.bind(accountId, issuer, subject);
      await this.audit.record({
        actor,
        act: 'identity-bound',
        subjectKind: 'account',
        subjectId: accountId,
        owner: account.organisationId,
        purpose: 'administration',
      });
    });
  }

  /** Within the transaction of who binds. Throws `Refused` where the subject is another account already. */
  async bind(accountId: string, issuer: string, subject: string): Promise<void> {
    // Two who bind the same subject to different accounts at once: the second waits, and then sees what the first did.
    await this.transaction.holdLock(`identity ${issuer} ${subject}`);
    const bound = await this.identities.accountOf(issuer, subject);
    if (bound === accountId) return;
    if (bound !== null) {
      throw new Refused(
        'conflict',
        { code: 'identity-taken', field: 'subject' },
        'Diese Kennung ist schon mit einem anderen Konto verknüpft.',
      );
    }
    await this.identities.save({ accountId, issuer, subject, boundAt: this.clock.now() });
  }
}
