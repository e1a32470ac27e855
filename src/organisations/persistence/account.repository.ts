import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Instant } from '#libs/calendar';
import { AccountDirectory, type SignInAccount } from '../../platform/auth/account-directory.js';
import { Transaction } from '../../platform/database/transaction.js';
import { AccountRow } from './account.entity.js';
import { OrganisationRow } from './organisation.entity.js';

/** A new account; the login is unique and compared in lower case. */
export interface NewAccount {
  readonly id: string;
  readonly organisationId: string;
  readonly login: string;
  readonly passwordHash: string;
  readonly isAdministrator: boolean;
  readonly createdAt: Instant;
}

/** Rows of accounts, and the directory that the sign-in reads. */
@Injectable()
export class AccountRepository extends AccountDirectory {
  constructor(private readonly transaction: Transaction) {
    super();
  }

  async insert(account: NewAccount): Promise<void> {
    await this.transaction.manager.insert(AccountRow, {
      ...account,
      login: account.login.toLowerCase(),
      deactivatedAt: null,
    });
  }

  async isLoginTaken(login: string): Promise<boolean> {
    return this.transaction.manager.existsBy(AccountRow, { login: login.toLowerCase() });
  }

  async findForSignIn(login: string): Promise<SignInAccount | null> {
    const account = await this.transaction.manager.findOneBy(AccountRow, {
      login: login.toLowerCase(),
      deactivatedAt: IsNull(),
    });
    if (account === null) return null;
    const organisation = await this.transaction.manager.findOneBy(OrganisationRow, {
      id: account.organisationId,
      deactivatedOn: IsNull(),
    });
    if (organisation === null) return null;
    return {
      passwordHash: account.passwordHash,
      actor: {
        accountId: account.id,
        organisationId: organisation.id,
        organisationKind: organisation.kind,
        isAdministrator: account.isAdministrator,
      },
    };
  }
}
