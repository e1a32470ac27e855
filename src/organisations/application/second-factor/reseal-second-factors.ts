import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../platform/database/transaction.js';
import { NOTHING_RESEALED, plusResealed, reseal, type Resealed } from '../../../platform/secrets/resealed.js';
import { SecretBox } from '../../../platform/secrets/secret-box.js';
import { SecondFactorRepository } from '../../persistence/second-factor.repository.js';

/** “Zweite Faktoren neu verschließen”, after a change of the key. Nothing changes for anybody who signs in. */
@Injectable()
export class ResealSecondFactors {
  constructor(
    private readonly factors: SecondFactorRepository,
    private readonly box: SecretBox,
    private readonly transaction: Transaction,
  ) {}

  async execute(): Promise<Resealed> {
    let sum = NOTHING_RESEALED;
    for (const accountId of await this.factors.accountIds())
      sum = plusResealed(sum, await this.transaction.run(() => this.resealOne(accountId)));
    return sum;
  }

  private async resealOne(accountId: string): Promise<Resealed> {
    const secondFactor = await this.factors.lock(accountId);
    if (secondFactor === null) return NOTHING_RESEALED; // removed meanwhile
    const secret = reseal(this.box, secondFactor.sealedSecret, accountId);
    const waiting = reseal(this.box, secondFactor.waitingSecret, accountId);
    await this.factors.update(accountId, { sealedSecret: secret.sealed, waitingSecret: waiting.sealed });
    return plusResealed(secret.count, waiting.count);
  }
}
