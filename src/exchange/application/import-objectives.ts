import { Injectable } from '@nestjs/common';
import { TakeOverObjectives, type ImportedObjective } from '../../concept-tables/index.js';
import type { ImportedFile, ImportOptions, ImportReport } from '../import-report.js';
import { OBJECTIVE_HEADINGS } from '../objectives-table/objective-columns.js';
import { nameOf, readObjectivesTable } from '../objectives-table/read-objectives-table.js';
import type { Located } from '../reading/problem.js';
import { ObjectiveVocabulary } from './objective-vocabulary.js';
import { saveConceptRow } from './row-problems.js';
import { RunImport, type ImportWork } from './run-import.js';
import { SaveRecords, type SavedRecord } from './save-records.js';

/** “Bedarfe und Wirkungsziele einlesen”, from a table of the Kreisverwaltung. What a row names and is not there yet is added, and said. */
@Injectable()
export class ImportObjectives {
  constructor(
    private readonly runImport: RunImport,
    private readonly saveRecords: SaveRecords,
    private readonly vocabulary: ObjectiveVocabulary,
    private readonly takeOver: TakeOverObjectives,
  ) {}

  async execute(file: ImportedFile, options: ImportOptions = {}): Promise<ImportReport> {
    const words = await this.vocabulary.read();
    const { problems, ...table } = await readObjectivesTable(file.bytes, words, options.reading);
    const apply: ImportWork['apply'] = (log) => {
      log.add(...problems);
      const { acceptEdited = false, onProgress } = options;
      const takeOver = this.takeOver.with({ acceptEdited });
      const save = ({ line, value }: Located<ImportedObjective>): Promise<SavedRecord> =>
        saveConceptRow({
          line,
          texts: textsOf(value),
          headings: OBJECTIVE_HEADINGS,
          takeOver: () => takeOver(value),
          say: (...said) => log.add(...said),
        });
      return this.saveRecords.execute({ ...table, save, nameOf, onProgress }, log);
    };
    return this.runImport.execute({ kind: 'objectives', files: [file], apply }, options);
  }
}

/** What somebody wrote freely, by the heading it stands under. */
function textsOf(row: ImportedObjective): Readonly<Record<string, string | null>> {
  const reason = { [OBJECTIVE_HEADINGS.stateReason]: row.stateReason ?? null };
  if (row.kind === 'need')
    return {
      ...reason,
      [OBJECTIVE_HEADINGS.needs]: row.title,
      [OBJECTIVE_HEADINGS.description]: row.description ?? null,
    };
  return {
    ...reason,
    [OBJECTIVE_HEADINGS.goals]: row.statement,
    [OBJECTIVE_HEADINGS.specific]: row.specific ?? null,
    [OBJECTIVE_HEADINGS.measurable]: row.measurable ?? null,
    [OBJECTIVE_HEADINGS.attainable]: row.attainable ?? null,
    [OBJECTIVE_HEADINGS.relevant]: row.relevant ?? null,
  };
}
