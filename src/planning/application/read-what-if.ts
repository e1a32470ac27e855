import { Injectable } from '@nestjs/common';
import { whatIf, type SupposedChange, type WhatIf } from '#libs/planning';
import { TakeSnapshot } from '../../coverage/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';

/** “Was wäre, wenn” on the data of today. Nothing is saved. Refuses `unknown-format`. */
@Injectable()
export class ReadWhatIf {
  constructor(
    private readonly takeSnapshot: TakeSnapshot,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(changes: readonly SupposedChange[], formatCode: string): Promise<WhatIf> {
    const snapshot = await this.transaction.runOnSnapshot(() =>
      this.takeSnapshot.execute(this.clock.today()),
    );
    if (!snapshot.formats.some(({ code }) => code === formatCode))
      throw new Refused(
        'invalid',
        { code: 'unknown-format', field: 'formatCode' },
        'Diesen Kurstyp gibt es nicht.',
      );
    return whatIf(snapshot, changes, formatCode);
  }
}
