import { Injectable } from '@nestjs/common';
import { FindCourseTypes } from '../../course-types/index.js';
import type { ImportedFile, ImportOptions, ImportReport } from '../import-report.js';
import type { OfferingLines } from '../offerings-table/gather-offerings.js';
import { readOfferingsTable } from '../offerings-table/read-offerings-table.js';
import { RunImport } from './run-import.js';
import { SaveRecords } from './save-records.js';
import { TakeOverOffering } from './take-over-offering.js';

/** “Kursangebote einlesen”, from a table of a provider. */
@Injectable()
export class ImportOfferings {
  constructor(
    private readonly runImport: RunImport,
    private readonly saveRecords: SaveRecords,
    private readonly courseTypes: FindCourseTypes,
    private readonly takeOver: TakeOverOffering,
  ) {}

  async execute(file: ImportedFile, options: ImportOptions = {}): Promise<ImportReport> {
    const types = await this.courseTypes.types();
    const formats = await this.courseTypes.formats();
    const names = ({ code, title }: { readonly code: string; readonly title: string }) => ({
      code,
      names: [title, code],
    });
    const table = await readOfferingsTable(
      file.bytes,
      {
        courseTypes: types.map(names),
        formats: formats.map(names),
      },
      options.reading,
    );
    const apply: Parameters<RunImport['execute']>[0]['apply'] = (log) => {
      log.add(...table.problems);
      const { acceptEdited = false, actor = null, onProgress } = options;
      const save = this.takeOver.with({ acceptEdited, actor, log });
      return this.saveRecords.execute({ ...table, save, nameOf, onProgress }, log);
    };
    return this.runImport.execute({ kind: 'offerings', files: [file], apply }, options);
  }
}

function nameOf([{ value }]: OfferingLines): string {
  return `${value.title} (${value.key})`;
}
