import { Injectable } from '@nestjs/common';
import { FindCourseTypes } from '../../course-types/index.js';
import { FindOfferings } from '../../offerings/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { SHOWN_DIFFERENCES } from '../import-changes.js';
import type { ImportedFile, ImportOptions, ImportReport } from '../import-report.js';
import type { OfferingLines } from '../offerings-table/gather-offerings.js';
import { readOfferingsTable, type OfferingsTable } from '../offerings-table/read-offerings-table.js';
import { sourceOf } from '../offerings-table/source-of.js';
import type { CatalogueWords } from '../offerings-table/offering-line.js';
import { readingOf } from '../profile/reading-of.js';
import type { RecordCounts } from './record-counts.js';
import { RunImport } from './run-import.js';
import { SaveRecords } from './save-records.js';
import { TakeOverOffering } from './take-over-offering.js';

type Apply = Parameters<RunImport['execute']>[0]['apply'];

/** “Kursangebote einlesen”, from a table or a feed of a provider. */
@Injectable()
export class ImportOfferings {
  constructor(
    private readonly runImport: RunImport,
    private readonly saveRecords: SaveRecords,
    private readonly courseTypes: FindCourseTypes,
    private readonly takeOver: TakeOverOffering,
    private readonly offerings: FindOfferings,
    private readonly clock: Clock,
  ) {}

  async execute(file: ImportedFile, options: ImportOptions = {}): Promise<ImportReport> {
    const { reading, problems } = await readingOf(file.bytes, options, this.clock.today());
    const table = await readOfferingsTable(file.bytes, await this.words(), reading);
    const source = sourceOf(file, table.headings, options.profileName ?? null);
    const apply: Apply = async (log) => {
      log.add(...problems, ...table.problems);
      const { acceptEdited = false, actor = null, onProgress } = options;
      const save = this.takeOver.with({ acceptEdited, actor, source, log });
      const counts = await this.saveRecords.execute({ ...table, save, nameOf, onProgress }, log);
      return { ...counts, ...(await this.vanished(table, source.sourceKey, options)) };
    };
    return this.runImport.execute({ kind: 'offerings', files: [file], apply }, options);
  }

  private async words(): Promise<CatalogueWords> {
    const names = ({ code, title }: { readonly code: string; readonly title: string }) => ({
      code,
      names: [title, code],
    });
    const [types, formats] = [await this.courseTypes.types(), await this.courseTypes.formats()];
    return { courseTypes: types.map(names), formats: formats.map(names) };
  }

  /** Of whoever brings the file. The platform's own people bring files of several providers, and are told of none. */
  private async vanished(
    { keys, rows }: OfferingsTable,
    sourceKey: string,
    { actor }: ImportOptions,
  ): Promise<Pick<RecordCounts, 'vanished' | 'moreVanished'>> {
    if (actor === undefined || rows.length === 0) return {};
    const all = await this.offerings.unnamedBy(sourceKey, actor.organisationId, keys);
    const vanished = all.slice(0, SHOWN_DIFFERENCES).map(({ id, title, externalKey, startsOn }) => ({
      offeringId: id,
      name: `${title} (${externalKey})`,
      startsOn,
    }));
    return { vanished, moreVanished: all.length - vanished.length };
  }
}

function nameOf([{ value }]: OfferingLines): string {
  return `${value.title} (${value.key})`;
}
