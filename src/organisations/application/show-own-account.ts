import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { NO_PASSWORD } from '../../platform/auth/password-hash.js';
import { Sessions, type KnownSession } from '../../platform/auth/sessions.js';
import { notFound } from '../../platform/refusal/refused.js';
import { AccountRepository } from '../persistence/account.repository.js';
import { SecondFactorRepository } from '../persistence/second-factor.repository.js';
import { SecondFactorDuty } from './second-factor/second-factor-duty.js';

/** One's own account as its owner sees it. */
export interface OwnAccount {
  readonly login: string;
  /** Without one, it is opened through the identity provider alone. */
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly isSecondFactorDuty: boolean;
  readonly recoveryCodesLeft: number;
  readonly sessions: readonly KnownSession[];
}

/** “Mein Konto”: how one gets in, and where one is. */
@Injectable()
export class ShowOwnAccount {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly factors: SecondFactorRepository,
    private readonly duty: SecondFactorDuty,
    private readonly sessions: Sessions,
  ) {}

  async execute({ accountId, organisationKind }: Actor, sessionId: string): Promise<OwnAccount> {
    const account = await this.accounts.find(accountId);
    if (account === null) throw notFound('Dieses Konto');
    const secondFactor = await this.factors.find(accountId);
    return {
      login: account.login,
      hasPassword: account.passwordHash !== NO_PASSWORD,
      hasSecondFactor: secondFactor !== null && secondFactor.confirmedAt !== null,
      isSecondFactorDuty: await this.duty.isFor(organisationKind),
      recoveryCodesLeft: await this.factors.countRecoveryCodes(accountId),
      sessions: await this.sessions.of(accountId, sessionId),
    };
  }
}
