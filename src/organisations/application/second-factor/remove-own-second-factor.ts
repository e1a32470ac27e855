import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../../platform/audit/audit.js';
import { Transaction } from '../../../platform/database/transaction.js';
import { Refused } from '../../../platform/refusal/refused.js';
import { SecondFactorRepository } from '../../persistence/second-factor.repository.js';
import { ProveOwnPassword, type TypedPassword } from '../passwords/prove-own-password.js';
import { CheckSecondFactor } from './check-second-factor.js';
import { noSecondFactor } from './no-second-factor.js';
import { SecondFactorDuty } from './second-factor-duty.js';

/** “Zweiten Faktor abschalten”: by its owner, with password and code, where nobody demands it. */
@Injectable()
export class RemoveOwnSecondFactor {
  constructor(
    private readonly provePassword: ProveOwnPassword,
    private readonly checkFactor: CheckSecondFactor,
    private readonly duty: SecondFactorDuty,
    private readonly factors: SecondFactorRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  async execute(actor: Actor, typed: TypedPassword, code: string): Promise<void> {
    if (await this.duty.isFor(actor.organisationKind)) {
      throw new Refused(
        'conflict',
        { code: 'second-factor-duty' },
        'Für Ihre Organisation ist der zweite Faktor Pflicht. Sie können ihn neu einrichten, aber nicht abschalten.',
      );
    }
    await this.provePassword.execute(actor, typed);
    if (!(await this.checkFactor.execute(actor, code))) throw noSecondFactor();
    await this.transaction.run(async () => {
      await this.factors.remove(actor.accountId);
      await this.audit.record({
        actor,
        act: 'second-factor-removed',
        subjectKind: 'account',
        subjectId: actor.accountId,
        purpose: 'administration',
      });
    });
  }
}
