import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { placeDemand, type GapComparison } from '#libs/coverage';
import { Transaction } from '../../platform/database/transaction.js';
import { BeginCheck } from './begin-check.js';
import { FollowGaps } from './follow-gaps.js';
import { RecordCheck } from './record-check.js';
import { TakeSnapshot } from './take-snapshot.js';

/** What a check did: each open gap stands in exactly one of the lists. */
export interface CheckOutcome extends GapComparison {
  readonly date: LocalDate;
}

/** Which day to check, and who wants to know how far it is: so many of its four steps are done. What is thrown there ends the check. */
export interface CheckCommand {
  readonly date?: LocalDate;
  readonly onStep?: (done: number) => Promise<void>;
}

/**
 * “Lücken prüfen”. One transaction: wait for other checks, look at one moment, compare with the open gaps, write. So two checks
 * at once come one after the other, and the second finds what the first wrote; a second check of the same day and state
 * changes nothing. Refuses what {@link ChooseCheckDay} refuses, and `day-without-parameters`.
 */
@Injectable()
export class CheckCoverageGaps {
  constructor(
    private readonly beginCheck: BeginCheck,
    private readonly takeSnapshot: TakeSnapshot,
    private readonly followGaps: FollowGaps,
    private readonly recordCheck: RecordCheck,
    private readonly transaction: Transaction,
  ) {}

  async execute(command: CheckCommand = {}): Promise<CheckOutcome> {
    if (this.transaction.isOpen) throw new Error('a gap check needs a transaction of its own');
    return this.transaction.runOnSnapshot(async () => {
      const date = await this.beginCheck.execute(command.date ?? null);
      await command.onStep?.(0);
      const snapshot = await this.takeSnapshot.execute(date);
      await command.onStep?.(1);
      const placement = placeDemand(snapshot);
      await command.onStep?.(2);
      const comparison = await this.followGaps.execute(snapshot, placement);
      await command.onStep?.(3);
      await this.recordCheck.execute({ snapshot, placement, comparison });
      return { date, ...comparison };
    });
  }
}
