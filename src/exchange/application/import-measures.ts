import { Injectable } from '@nestjs/common';
import { TakeOverMeasures, type AddedName, type ImportedMeasure } from '../../concept-tables/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import { Refused } from '../../platform/refusal/refused.js';
import type { ImportedFile, ImportOptions, ImportReport } from '../import-report.js';
import { MEASURE_HEADINGS } from '../measures-table/measure-columns.js';
import { readMeasuresTable } from '../measures-table/read-measures-table.js';
import { findPersonalText } from '../personal-text.js';
import { errorAt, warningAt, type ImportProblem, type Located } from '../reading/problem.js';
import { MeasureVocabulary } from './measure-vocabulary.js';
import { RunImport, type ImportWork } from './run-import.js';
import { RecordRejected, SaveRecords, type SavedRecord } from './save-records.js';

type Row = Located<ImportedMeasure>;
type TakeOver = ReturnType<TakeOverMeasures['with']>;

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
      const save = (row: Row): Promise<SavedRecord> => saveRow(row, takeOver, (...said) => log.add(...said));
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

async function saveRow({ line, value }: Row, takeOver: TakeOver, say: (...said: ImportProblem[]) => void) {
  const personal = findPersonalText(line, {
    [MEASURE_HEADINGS.title]: value.title,
    [MEASURE_HEADINGS.description]: value.description ?? null,
  });
  if (personal.length > 0) throw new RecordRejected(personal);
  try {
    const { outcome, added } = await takeOver(value);
    say(...added.map((name) => newlyAdded(line, name)));
    return outcome;
  } catch (error) {
    if (error instanceof Refused) throw new RecordRejected([located(line, error)]);
    throw error;
  }
}

function newlyAdded(line: number, { column, title }: AddedName): ImportProblem {
  return warningAt(
    { line, column: MEASURE_HEADINGS[column] },
    'newly-added',
    `„${title}“ wird neu angelegt.`,
  );
}

function located(line: number, { refusal: { code, field = '' }, sentence }: Refused): ImportProblem {
  const column = Object.hasOwn(MEASURE_HEADINGS, field)
    ? MEASURE_HEADINGS[field as keyof typeof MEASURE_HEADINGS]
    : null;
  return errorAt({ line, column }, code, sentence);
}
