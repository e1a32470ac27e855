import { Injectable } from '@nestjs/common';
import { ImportBarriers, type ImportReport } from '../../exchange/index.js';
import type { Act } from '../runner.js';
import type { ImportTableInput } from './import-table-input.js';
import { readImportFile } from './read-import-file.js';

/** “Verkehrshindernisse einlesen”, from a map. */
@Injectable()
export class ImportBarriersCommand implements Act<ImportTableInput, ImportReport> {
  constructor(private readonly act: ImportBarriers) {}

  async execute({ path, ...options }: ImportTableInput): Promise<ImportReport> {
    return this.act.execute(await readImportFile(path), options);
  }
}
