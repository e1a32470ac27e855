import { Injectable } from '@nestjs/common';
import { ImportTravelTimes, type ImportReport } from '../../exchange/index.js';
import type { Act } from '../runner.js';
import type { ImportTableInput } from './import-table-input.js';
import { readImportFile } from './read-import-file.js';

/** “Reisezeiten einlesen”, from a table. */
@Injectable()
export class ImportTravelTimesCommand implements Act<ImportTableInput, ImportReport> {
  constructor(private readonly act: ImportTravelTimes) {}

  async execute({ path, ...options }: ImportTableInput): Promise<ImportReport> {
    return this.act.execute(await readImportFile(path), options);
  }
}
