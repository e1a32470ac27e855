import { Injectable } from '@nestjs/common';
import { Refused } from '../../platform/refusal/refused.js';
import { SaveBarrier } from '../../providers/index.js';
import { readBarriersMap, type MappedBarrier } from '../barriers-map/read-barriers-map.js';
import type { ImportedFile, ImportOptions, ImportReport } from '../import-report.js';
import { findPersonalText } from '../personal-text.js';
import { errorAt, WHOLE_FILE, type Located } from '../reading/problem.js';
import { RunImport, type ImportWork } from './run-import.js';
import { RecordRejected, SaveRecords, type SavedRecord } from './save-records.js';

/** “Verkehrshindernisse einlesen”: each with all its crossings. Those that the file does not name stay as they are. */
@Injectable()
export class ImportBarriers {
  constructor(
    private readonly runImport: RunImport,
    private readonly saveRecords: SaveRecords,
    private readonly saveBarrier: SaveBarrier,
  ) {}

  async execute(file: ImportedFile, options: ImportOptions = {}): Promise<ImportReport> {
    const { problems, ...map } = readBarriersMap(file.bytes);
    const apply: ImportWork['apply'] = async (log) => {
      log.add(...problems);
      return this.saveRecords.execute({ ...map, save: (record) => this.save(record, file.fileName) }, log);
    };
    return this.runImport.execute({ kind: 'barriers', files: [file], apply }, options);
  }

  /** A map has no lines to point at: the sentence names the barrier itself. */
  private async save({ value }: Located<MappedBarrier>, fileName: string): Promise<SavedRecord> {
    const texts = [value.name, value.source, ...value.crossings.map(({ name }) => name)];
    const personal = texts.flatMap((text) => findPersonalText(null, { name: text }));
    if (personal.length > 0) throw new RecordRejected(personal);
    try {
      return await this.saveBarrier.execute({ ...value, source: value.source ?? fileName });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      throw new RecordRejected([errorAt(WHOLE_FILE, error.refusal.code, error.sentence)]);
    }
  }
}
