import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';
import { StartRunRow } from './start-run.entity.js';

/** Rows of start runs. */
@Injectable()
export class StartRunRepository {
  constructor(private readonly transaction: Transaction) {}

  async insert(run: Readonly<StartRunRow>): Promise<void> {
    await this.transaction.manager.insert(StartRunRow, { ...run, offeringIds: [...run.offeringIds] });
  }
}
