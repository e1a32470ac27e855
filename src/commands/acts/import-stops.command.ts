import { Injectable } from '@nestjs/common';
import { ImportStops, type ImportReport } from '../../exchange/index.js';
import type { Act } from '../runner.js';
import type { ImportTableInput } from './import-table-input.js';
import { readImportFile } from './read-import-file.js';

/** The file, how far the import may go, and the source to be named. */
export interface ImportStopsInput extends ImportTableInput {
  readonly attribution?: string;
}

/** “Haltestellen einlesen”, from a table. */
@Injectable()
export class ImportStopsCommand implements Act<ImportStopsInput, ImportReport> {
  constructor(private readonly act: ImportStops) {}

  async execute({ path, ...options }: ImportStopsInput): Promise<ImportReport> {
    return this.act.execute(await readImportFile(path), options);
  }
}
