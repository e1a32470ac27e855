import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../../platform/audit/audit.js';
import { Transaction } from '../../../platform/database/transaction.js';
import { SecondFactorRepository } from '../../persistence/second-factor.repository.js';
import { CheckSecondFactor } from './check-second-factor.js';
import { noSecondFactor } from './no-second-factor.js';
import { newRecoveryCodes } from './recovery-codes.js';

/** “Neue Wiederherstellungscodes”: those before are worth nothing any more. Returns them, this once. */
@Injectable()
export class RenewRecoveryCodes {
  constructor(
    private readonly checkFactor: CheckSecondFactor,
    private readonly factors: SecondFactorRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  async execute(actor: Actor, code: string): Promise<readonly string[]> {
    const { accountId } = actor;
    if (!(await this.checkFactor.execute(actor, code))) throw noSecondFactor();
    return this.transaction.run(async () => {
      const { codes, hashes } = newRecoveryCodes(accountId);
      await this.factors.lock(accountId);
      await this.factors.replaceRecoveryCodes(accountId, hashes);
      await this.audit.record({
        actor,
        act: 'recovery-codes-renewed',
        subjectKind: 'account',
        subjectId: accountId,
        purpose: 'administration',
      });
      return codes;
    });
  }
}
