import { Injectable } from '@nestjs/common';
import { discloseWhatIf, whatIf, type DisclosedWhatIf, type SupposedChange } from '#libs/coverage';
import { TakeSnapshot } from '../../coverage/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { NamingRules } from './naming-rules.js';

/** “Was wäre, wenn” on the data of today, small numbers hidden. Nothing is saved. Refuses `unknown-format`. */
@Injectable()
export class ReadWhatIf {
  constructor(
    private readonly takeSnapshot: TakeSnapshot,
    private readonly rules: NamingRules,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(changes: readonly SupposedChange[], formatCode: string): Promise<DisclosedWhatIf> {
    const snapshot = await this.transaction.runOnSnapshot(() =>
      this.takeSnapshot.execute(this.clock.today()),
    );
    if (!snapshot.formats.some(({ code }) => code === formatCode))
      throw new Refused(
        'invalid',
        { code: 'unknown-format', field: 'formatCode' },
        'Diesen Kurstyp gibt es nicht.',
      );
    const associationOf = new Map(
      snapshot.municipalities.map(({ ags, associationKey }) => [ags, associationKey]),
    );
    return discloseWhatIf(
      whatIf(snapshot, changes, formatCode),
      associationOf,
      await this.rules.smallCellThreshold(),
    );
  }
}
