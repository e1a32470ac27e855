import { Injectable } from '@nestjs/common';
import { mayUseRoute } from '#libs/referral';
import type { Organisation } from '../../organisations/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { SaveDemandReport } from '../../waiting-lists/index.js';
import { DEMAND_HEADINGS } from '../demand-table/demand-columns.js';
import type { DemandLine, DemandWords } from '../demand-table/demand-line.js';
import { readDemandTable } from '../demand-table/read-demand-table.js';
import type { ImportedFile, ImportOptions, ImportReport } from '../import-report.js';
import { errorAt, type ImportProblem, type Located } from '../reading/problem.js';
import { DemandVocabulary } from './demand-vocabulary.js';
import { RunImport, type ImportWork } from './run-import.js';
import { RecordRejected, SaveRecords, type SavedRecord } from './save-records.js';

/** “Bedarfsmeldungen einlesen”, from a table of one or several offices. */
@Injectable()
export class ImportDemand {
  constructor(
    private readonly runImport: RunImport,
    private readonly saveRecords: SaveRecords,
    private readonly vocabulary: DemandVocabulary,
    private readonly saveReport: SaveDemandReport,
    private readonly clock: Clock,
  ) {}

  async execute(file: ImportedFile, options: ImportOptions = {}): Promise<ImportReport> {
    const words = await this.vocabulary.read();
    const { problems, ...table } = await readDemandTable(
      file.bytes,
      words,
      this.clock.today(),
      options.reading,
    );
    const apply: ImportWork['apply'] = (log) => {
      log.add(...problems);
      const save = (record: Located<DemandLine>) => this.save(record, words.reporting, options);
      const nameOf = (line: DemandLine): string => describeNeed(line, words);
      return this.saveRecords.execute({ ...table, save, nameOf, onProgress: options.onProgress }, log);
    };
    return this.runImport.execute({ kind: 'demand', files: [file], apply }, options);
  }

  private async save(
    { line, value }: Located<DemandLine>,
    offices: readonly Organisation[],
    { acceptEdited = false, actor }: ImportOptions,
  ): Promise<SavedRecord> {
    const { officeId, ...need } = value;
    const office = offices.find(({ id }) => id === officeId);
    if (office !== undefined && !mayUseRoute(office.kind, need.accessRoute)) {
      const sentence = `Über diesen Zugangsweg meldet nicht „${office.name}“, sondern die Stelle, die berechtigt oder verpflichtet.`;
      const place = { line, column: DEMAND_HEADINGS.accessRoute };
      throw new RecordRejected([errorAt(place, 'route-not-for-office', sentence)]);
    }
    if (actor !== undefined && actor.organisationId !== officeId)
      throw new RecordRejected([notOwn(line, office?.name ?? '')]);
    const { outcome } = await this.saveReport.execute(actor ?? officeId, need, {
      isImported: true,
      acceptEdited,
    });
    return outcome;
  }
}

function notOwn(line: number, name: string): ImportProblem {
  const sentence = `„${name}“ ist nicht Ihre Stelle. Sie können nur den eigenen Bedarf melden.`;
  return errorAt({ line, column: DEMAND_HEADINGS.office }, 'not-own-organisation', sentence);
}

function describeNeed({ ags, formatCode, level, people }: DemandLine, words: DemandWords): string {
  const municipality = words.municipalities.find((one) => one.ags === ags)?.name ?? ags;
  const format = words.formats.find(({ code }) => code === formatCode)?.names[0] ?? formatCode;
  const count = people === 1 ? '1 Person' : `${people} Personen`;
  return `${municipality}, ${format}${level === null ? '' : `, ${level === 'literacy' ? 'Alpha' : level}`}: ${count}`;
}
