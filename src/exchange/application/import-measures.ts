import { Injectable } from '@nestjs/common';
import { TakeOverMeasures, type ImportedMeasure } from '../../concept-tables/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import { Refused } from '../../platform/refusal/refused.js';
import type { ImportedFile, ImportOptions, ImportReport } from '../import-report.js';
import { MEASURE_HEADINGS } from '../measures-table/measure-columns.js';
import { readMeasuresTable } from '../measures-table/read-measures-table.js';
import type { Located } from '../reading/problem.js';
import { MeasureVocabulary } from './measure-vocabulary.js';
import { saveConceptRow } from './row-problems.js';
import { RunImport, type ImportWork } from './run-import.js';
import { SaveRecords, type SavedRecord } from './save-records.js';

/** “Maßnahmen einlesen”, from a table of the Kreisverwaltung. What a row names and is not there yet is added, and said. */
@Injectable()
export class ImportMeasures {
  constructor(
    private readonly runImport: RunImport,
    private readonly saveRecords: SaveRecords,
    private readonly vocabulary: MeasureVocabulary,
    private readonly organisations: FindOrganisations,
    private readonly takeOver: TakeOverMeasures,
  ) {}

  async execute(file: ImportedFile, options: ImportOptions = {}): Promise<ImportReport> {
    const words = await this.vocabulary.read();
    const { problems, ...table } = await readMeasuresTable(file.bytes, words, options.reading);
    const proposedBy = options.actor?.organisationId ?? (await this.district());
    const apply: ImportWork['apply'] = (log) => {
      log.add(...problems);
      const { acceptEdited = false, onProgress } = options;
      const takeOver = this.takeOver.with({ acceptEdited, proposedBy });
      const save = ({ line, value }: Located<ImportedMeasure>): Promise<SavedRecord> =>
        saveConceptRow({
          line,
          texts: {
            [MEASURE_HEADINGS.title]: value.title,
            [MEASURE_HEADINGS.description]: value.description ?? null,
          },
          headings: MEASURE_HEADINGS,
          takeOver: () => takeOver(value),
          say: (...said) => log.add(...said),
        });
      return this.saveRecords.execute({ ...table, save, nameOf: ({ title }) => title, onProgress }, log);
    };
    return this.runImport.execute({ kind: 'measures', files: [file], apply }, options);
  }

  /** Who proposes what a command brings. */
  private async district(): Promise<string> {
    const [district] = await this.organisations.all(['district']);
    if (district !== undefined) return district.id;
    const sentence = 'Es gibt noch keine Kreisverwaltung. Bitte legen Sie ihre Organisation zuerst an.';
    throw new Refused('conflict', { code: 'no-district' }, sentence);
  }
}
