import { Injectable } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { SHOWN_DIFFERENCES, type FieldChange, type ReportedDifference } from '../import-changes.js';
import type { ImportOptions, ReportedRecord } from '../import-report.js';
import { errorAt, type ImportProblem, type Located } from '../reading/problem.js';
import type { ProblemLog } from '../reading/problem-log.js';
import type { RecordCounts } from './record-counts.js';

/** What became of one record. */
export type SavedRecord = 'created' | 'updated' | 'unchanged' | 'kept-edited' | 'detached';

/** The same with what of it was changed, or would be. */
export interface SavedChanges {
  readonly outcome: SavedRecord;
  readonly changes: readonly FieldChange[];
}

/** Records as they were read, how many could not be read, and the act that saves one. */
export interface RecordsToSave<T> {
  readonly rows: readonly Located<T>[];
  readonly rejected: number;
  readonly save: (record: Located<T>) => Promise<SavedRecord | SavedChanges>;
  /** How a person knows the record; where nobody looks at single ones, none. */
  readonly nameOf?: (value: T) => string;
  readonly onProgress?: ImportOptions['onProgress'] | undefined;
}

/** Says why a record cannot be saved, line and column included. */
export class RecordRejected extends Error {
  constructor(readonly problems: readonly ImportProblem[]) {
    super(problems[0]?.message ?? 'the record was rejected');
  }
}

/** A person looks at so many records before taking over; those that a person edited come first. */
const SHOWN_RECORDS = 100;
/** Progress is told so often at most, however long the table is. */
const STEPS_TOLD = 50;

/** “Datensätze übernehmen”, one after the other. One that a rule refuses leaves nothing behind and is reported with its line. */
@Injectable()
export class SaveRecords {
  constructor(private readonly transaction: Transaction) {}

  async execute<T>(work: RecordsToSave<T>, log: ProblemLog): Promise<RecordCounts> {
    const none = { created: 0, updated: 0, unchanged: 0, 'kept-edited': 0, detached: 0 };
    const counts = { ...none, rejected: work.rejected };
    const records: ReportedRecord[] = [];
    const differences: ReportedDifference[] = [];
    const stride = Math.ceil(work.rows.length / STEPS_TOLD);
    for (const [index, record] of work.rows.entries()) {
      if (index % stride === 0) await work.onProgress?.(index, work.rows.length);
      const { outcome, changes } = await this.saveOne(work, record, log);
      counts[outcome] += 1;
      if (
        changes.length > 0 &&
        work.nameOf !== undefined &&
        (outcome === 'updated' || outcome === 'kept-edited')
      )
        differences.push({ line: record.line, name: work.nameOf(record.value), outcome, changes });
      if (work.nameOf !== undefined && (records.length < SHOWN_RECORDS || outcome === 'kept-edited'))
        records.push({ line: record.line, name: work.nameOf(record.value), outcome });
    }
    await work.onProgress?.(work.rows.length, work.rows.length);
    const { 'kept-edited': kept, ...others } = counts;
    return {
      ...others,
      kept,
      records: editedFirst(records).slice(0, SHOWN_RECORDS),
      differences: differences.slice(0, SHOWN_DIFFERENCES),
      moreDifferences: Math.max(0, differences.length - SHOWN_DIFFERENCES),
    };
  }

  private async saveOne<T>(
    { save }: RecordsToSave<T>,
    record: Located<T>,
    log: ProblemLog,
  ): Promise<{ readonly outcome: ReportedRecord['outcome']; readonly changes: readonly FieldChange[] }> {
    try {
      const saved = await this.transaction.attempt(() => save(record));
      return typeof saved === 'string' ? { outcome: saved, changes: [] } : saved;
    } catch (error) {
      if (error instanceof RecordRejected) log.add(...error.problems);
      else if (error instanceof Refused) log.add(errorAt(record, error.refusal.code, error.sentence));
      else throw error;
      return { outcome: 'rejected', changes: [] };
    }
  }
}

function editedFirst(records: readonly ReportedRecord[]): readonly ReportedRecord[] {
  const isEdited = ({ outcome }: ReportedRecord): boolean => outcome === 'kept-edited';
  return [...records.filter(isEdited), ...records.filter((record) => !isEdited(record))];
}
