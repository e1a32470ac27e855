import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { ImpossibleStateRepository } from '../persistence/impossible-state.repository.js';

/**
 * “Selbstprüfung”, each night: looks for rows in states that cannot be, and seals what was frozen since. It mends nothing: whoever keeps
 * the installation has to know first why it came so. The log names the checks and how many rows, never their ids.
 */
@Injectable()
export class CheckStates {
  private readonly logger = new Logger(CheckStates.name);

  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly states: ImpossibleStateRepository,
  ) {}

  /** Returns how many rows each check found. */
  async execute(): Promise<Readonly<Record<string, number>>> {
    const found = await this.transaction.runOnSnapshot(async () => {
      const now = this.clock.now();
      const seen = await this.states.look();
      await this.states.seal(now);
      await this.states.remember(seen, now);
      return seen;
    });
    const counts: Record<string, number> = {};
    for (const { check } of found) counts[check] = (counts[check] ?? 0) + 1;
    if (found.length > 0) this.logger.error({ found: counts }, 'the self-check found states that cannot be');
    return counts;
  }
}
