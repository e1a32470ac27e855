import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { judgeCodeStep, readGivenCode } from '#libs/sign-in';
import { Audit } from '../../../platform/audit/audit.js';
import { SignInLimit } from '../../../platform/auth/sign-in-limit.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Transaction } from '../../../platform/database/transaction.js';
import { Refused } from '../../../platform/refusal/refused.js';
import { SecondFactorRepository } from '../../persistence/second-factor.repository.js';
import { newRecoveryCodes } from './recovery-codes.js';
import { refusedCode } from './refused-code.js';
import { SealedSecrets } from './sealed-secrets.js';

/** “Zweiten Faktor einrichten”, last step: a code of the app proves that it has the secret. Returns the recovery codes, this once. */
@Injectable()
export class ConfirmSecondFactor {
  constructor(
    private readonly factors: SecondFactorRepository,
    private readonly secrets: SealedSecrets,
    private readonly limit: SignInLimit,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, typed: string): Promise<readonly string[]> {
    await this.limit.countCode(actor.accountId);
    const codes = await this.transaction.run(() => this.confirm(actor, typed));
    await this.limit.forgetCodes(actor.accountId);
    return codes;
  }

  private async confirm(actor: Actor, typed: string): Promise<readonly string[]> {
    const { accountId } = actor;
    const waiting = (await this.factors.lock(accountId))?.waitingSecret ?? null;
    if (waiting === null) {
      throw new Refused(
        'conflict',
        { code: 'second-factor-not-begun' },
        'Bitte beginnen Sie die Einrichtung noch einmal.',
      );
    }
    const given = readGivenCode(typed);
    if (given?.kind !== 'one-time') throw refusedCode('wrong-code');
    const step = this.secrets.stepOf(waiting, accountId, given.digits);
    const refusal = judgeCodeStep(step, null);
    if (refusal !== null) throw refusedCode(refusal.code);
    const { codes, hashes } = newRecoveryCodes(accountId);
    await this.factors.update(accountId, {
      sealedSecret: waiting,
      waitingSecret: null,
      confirmedAt: this.clock.now(),
      lastStep: step,
    });
    await this.factors.replaceRecoveryCodes(accountId, hashes);
    await this.audit.record({
      actor,
      act: 'second-factor-set-up',
      subjectKind: 'account',
      subjectId: accountId,
      purpose: 'administration',
    });
    return codes;
  }
}
