import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { errorAt, type ImportProblem, type Located } from '../reading/problem.js';
import type { ProblemLog } from '../reading/problem-log.js';
import type { RecordCounts } from './record-counts.js';

/** What became of one record. */
export type SavedRecord = 'created' | 'updated' | 'unchanged' | 'kept-edited';

/** Records as they were read, how many could not be read, and the act that saves one. */
export interface RecordsToSave<T> {
  readonly rows: readonly Located<T>[];
  readonly rejected: number;
  readonly save: (record: Located<T>) => Promise<SavedRecord>;
}

/** Says why a record cannot be saved, line and column included. */
export class RecordRejected extends Error {
  constructor(readonly problems: readonly ImportProblem[]) {
    super(problems[0]?.message ?? 'the record was rejected');
  }
}

/** “Datensätze übernehmen”, one after the other. One that a rule refuses leaves nothing behind and is reported with its line. */
@Injectable()
export class SaveRecords {
  constructor(private readonly transaction: Transaction) {}

  async execute<T>(records: RecordsToSave<T>, log: ProblemLog): Promise<RecordCounts> {
    const counts = { created: 0, updated: 0, unchanged: 0, 'kept-edited': 0, rejected: records.rejected };
    for (const record of records.rows) counts[await this.saveOne(records, record, log)] += 1;
    const { 'kept-edited': kept, ...others } = counts;
    return { ...others, kept };
  }

  private async saveOne<T>(
    { save }: RecordsToSave<T>,
    record: Located<T>,
    log: ProblemLog,
  ): Promise<SavedRecord | 'rejected'> {
    try {
      return await this.transaction.attempt(() => save(record));
    } catch (error) {
      if (error instanceof RecordRejected) log.add(...error.problems);
      else if (error instanceof Refused) log.add(errorAt(record, error.refusal.code, error.sentence));
      else throw error;
      return 'rejected';
    }
  }
}
