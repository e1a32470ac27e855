import { Injectable } from '@nestjs/common';
import { ImportOfferings, type ImportReport } from '../../exchange/index.js';
import type { Act } from '../runner.js';
import type { ImportTableInput } from './import-table-input.js';
import { readImportFile } from './read-import-file.js';

/** “Kursangebote einlesen”, from a table. */
@Injectable()
export class ImportOfferingsCommand implements Act<ImportTableInput, ImportReport> {
  constructor(private readonly act: ImportOfferings) {}

  async execute({ path, ...options }: ImportTableInput): Promise<ImportReport> {
    return this.act.execute(await readImportFile(path), options);
  }
}
