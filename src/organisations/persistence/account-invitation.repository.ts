import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Transaction } from '../../platform/database/transaction.js';
import { AccountInvitationRow } from './account-invitation.entity.js';

const HAS_NOT_ENDED = { acceptedAt: IsNull(), withdrawnAt: IsNull() };

/** Rows of invitations. */
@Injectable()
export class AccountInvitationRepository {
  constructor(private readonly transaction: Transaction) {}

  async insert(invitation: AccountInvitationRow): Promise<void> {
    await this.transaction.manager.insert(AccountInvitationRow, invitation);
  }

  /** Those that were neither accepted nor withdrawn, the youngest first; some may have expired. */
  findUnanswered(): Promise<AccountInvitationRow[]> {
    return this.transaction.manager.find(AccountInvitationRow, {
      where: HAS_NOT_ENDED,
      order: { invitedAt: 'DESC', login: 'ASC' },
    });
  }

  /** The one for this login that was neither accepted nor withdrawn. */
  findUnansweredOf(login: string): Promise<AccountInvitationRow | null> {
    return this.transaction.manager.findOneBy(AccountInvitationRow, { login, ...HAS_NOT_ENDED });
  }

  findByHash(tokenHash: string): Promise<AccountInvitationRow | null> {
    return this.transaction.manager.findOneBy(AccountInvitationRow, { tokenHash });
  }

  /** An invitation whose row nobody else changes until the transaction ends. */
  lock(key: { readonly id: string } | { readonly tokenHash: string }): Promise<AccountInvitationRow | null> {
    return this.transaction.manager.findOne(AccountInvitationRow, {
      where: key,
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Ends an invitation; where it went is nobody's business any more. */
  async end(
    id: string,
    end: Pick<AccountInvitationRow, 'acceptedAt'> | Pick<AccountInvitationRow, 'withdrawnAt'>,
  ): Promise<void> {
    await this.transaction.manager.update(AccountInvitationRow, { id }, { ...end, mailAddress: null });
  }
}
