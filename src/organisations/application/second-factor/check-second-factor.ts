import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { judgeCodeStep, readGivenCode } from '#libs/sign-in';
import { Audit } from '../../../platform/audit/audit.js';
import { SignInLimit } from '../../../platform/auth/sign-in-limit.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Transaction } from '../../../platform/database/transaction.js';
import { SecondFactorRepository } from '../../persistence/second-factor.repository.js';
import { hashRecoveryCode } from './recovery-codes.js';
import { refusedCode } from './refused-code.js';
import { SealedSecrets } from './sealed-secrets.js';

/**
 * “Zweiten Faktor prüfen”: a code of the app or a recovery code, each accepted once, also when two come in the same instant. Wrong ones are
 * counted for the account.
 */
@Injectable()
export class CheckSecondFactor {
  private readonly logger = new Logger(CheckSecondFactor.name);

  constructor(
    private readonly factors: SecondFactorRepository,
    private readonly secrets: SealedSecrets,
    private readonly limit: SignInLimit,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** False where the account has none. Throws `Refused`: `second-factor-asked` where nothing was typed. */
  async execute(actor: Actor, typed: string | null): Promise<boolean> {
    const secondFactor = await this.factors.find(actor.accountId);
    if (secondFactor === null || secondFactor.confirmedAt === null) return false;
    if (typed === null || typed.trim() === '') throw refusedCode('second-factor-asked');
    await this.limit.countCode(actor.accountId);
    try {
      await this.transaction.run(() => this.use(actor, typed));
    } catch (error) {
      this.logger.warn('sign-in with a wrong code of the second factor');
      throw error;
    }
    await this.limit.forgetCodes(actor.accountId);
    return true;
  }

  private async use(actor: Actor, typed: string): Promise<void> {
    const given = readGivenCode(typed);
    if (given === null) throw refusedCode('wrong-code');
    if (given.kind === 'recovery') await this.useRecoveryCode(actor, given.letters);
    else await this.useOneTimeCode(actor.accountId, given.digits);
  }

  private async useOneTimeCode(accountId: string, digits: string): Promise<void> {
    const secondFactor = await this.factors.lock(accountId);
    if (secondFactor === null || secondFactor.sealedSecret === null) throw refusedCode('wrong-code');
    const step = this.secrets.stepOf(secondFactor.sealedSecret, accountId, digits);
    const refusal = judgeCodeStep(step, secondFactor.lastStep);
    if (refusal !== null) throw refusedCode(refusal.code);
    await this.factors.update(accountId, {
      lastStep: step,
      sealedSecret: this.secrets.sealedAnew(secondFactor.sealedSecret, accountId),
    });
  }

  private async useRecoveryCode(actor: Actor, letters: string): Promise<void> {
    const { accountId } = actor;
    const hash = hashRecoveryCode(accountId, letters);
    if (!(await this.factors.useRecoveryCode(accountId, hash, this.clock.now())))
      throw refusedCode('wrong-code');
    await this.audit.record({
      actor,
      act: 'recovery-code-used',
      subjectKind: 'account',
      subjectId: accountId,
      purpose: 'administration',
    });
  }
}
