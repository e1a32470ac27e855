import { Injectable } from '@nestjs/common';
import { ImportObjectives, type ImportReport } from '../../exchange/index.js';
import type { Act } from '../runner.js';
import type { ImportTableInput } from './import-table-input.js';
import { readImportFile } from './read-import-file.js';

/** “Bedarfe und Wirkungsziele des Konzepts einlesen”, from a table. */
@Injectable()
export class ImportObjectivesCommand implements Act<ImportTableInput, ImportReport> {
  constructor(private readonly act: ImportObjectives) {}

  async execute({ path, ...options }: ImportTableInput): Promise<ImportReport> {
    return this.act.execute(await readImportFile(path), options);
  }
}
