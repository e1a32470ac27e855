import { Injectable, Logger } from '@nestjs/common';
import { parameterAt } from '#libs/rule-parameter';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import type { ErasureCounts } from '../erasure-rule.js';
import { ErasureRepository } from '../persistence/erasure.repository.js';

/** “Löschlauf”: erases what has been kept long enough, all of it or nothing, and leaves the counts in log and protocol. */
@Injectable()
export class EraseExpired {
  private readonly logger = new Logger(EraseExpired.name);

  constructor(
    private readonly erasure: ErasureRepository,
    private readonly parameters: FindRuleParameters,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<ErasureCounts> {
    const counts = await this.transaction.run(async () => {
      await this.transaction.holdLock('erase-expired');
      const erased = await this.applyAll();
      await this.audit.record({
        actor: null,
        act: 'expired-erased',
        subjectKind: 'installation',
        subjectId: this.clock.today(),
        facts: erased,
      });
      return erased;
    });
    this.logger.log({ erased: counts }, 'expired rows erased');
    return counts;
  }

  private async applyAll(): Promise<ErasureCounts> {
    const parameters = await this.parameters.all();
    const [now, today] = [this.clock.now(), this.clock.today()];
    const counts: Record<string, number> = {};
    for (const rule of this.erasure.rules) {
      const days = typeof rule.days === 'number' ? rule.days : parameterAt(parameters, rule.days, today);
      counts[rule.name] = await this.erasure.apply(rule, now, days);
    }
    return counts;
  }
}
