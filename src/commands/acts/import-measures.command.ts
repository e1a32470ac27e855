import { Injectable } from '@nestjs/common';
import { ImportMeasures, type ImportReport } from '../../exchange/index.js';
import type { Act } from '../runner.js';
import type { ImportTableInput } from './import-table-input.js';
import { readImportFile } from './read-import-file.js';

/** “Maßnahmen des Konzepts einlesen”, from a table. */
@Injectable()
export class ImportMeasuresCommand implements Act<ImportTableInput, ImportReport> {
  constructor(private readonly act: ImportMeasures) {}

  async execute({ path, ...options }: ImportTableInput): Promise<ImportReport> {
    return this.act.execute(await readImportFile(path), options);
  }
}
