import { Injectable } from '@nestjs/common';
import type { ImportedFile, ImportOptions, ImportReport } from '../import-report.js';
import type { UploadKind } from '../import-upload.js';
import { ImportDemand } from './import-demand.js';
import { ImportMeasures } from './import-measures.js';
import { ImportObjectives } from './import-objectives.js';
import { ImportOfferings } from './import-offerings.js';

/** “Tabelle der Web-Einlesung übernehmen”: which act reads which kind. */
@Injectable()
export class ImportTables {
  private readonly acts: Readonly<
    Record<UploadKind, ImportOfferings | ImportDemand | ImportMeasures | ImportObjectives>
  >;

  constructor(
    offerings: ImportOfferings,
    demand: ImportDemand,
    measures: ImportMeasures,
    objectives: ImportObjectives,
  ) {
    this.acts = { offerings, demand, measures, objectives };
  }

  execute(kind: UploadKind, file: ImportedFile, options: ImportOptions): Promise<ImportReport> {
    return this.acts[kind].execute(file, options);
  }
}
