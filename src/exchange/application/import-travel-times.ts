import { Injectable } from '@nestjs/common';
import { SaveTravelTimes } from '../../providers/index.js';
import type { ImportedFile, ImportOptions, ImportReport } from '../import-report.js';
import { findPersonalText } from '../personal-text.js';
import { errorAt, type Located } from '../reading/problem.js';
import { findSite } from '../travel-times-table/find-site.js';
import { readTravelTimesTable, type TravelTimeLine } from '../travel-times-table/travel-time-line.js';
import { KnownWays, wayKey, type Ways } from './known-ways.js';
import { RunImport, type ImportWork } from './run-import.js';
import { RecordRejected, SaveRecords, type SavedRecord } from './save-records.js';

/** “Reisezeiten einlesen”: a matrix of timetables, or corrections by people who know the way. */
@Injectable()
export class ImportTravelTimes {
  constructor(
    private readonly runImport: RunImport,
    private readonly saveRecords: SaveRecords,
    private readonly knownWays: KnownWays,
    private readonly saveTravelTimes: SaveTravelTimes,
  ) {}

  async execute(file: ImportedFile, options: ImportOptions = {}): Promise<ImportReport> {
    const { problems, ...table } = await readTravelTimesTable(file.bytes);
    const apply: ImportWork['apply'] = async (log) => {
      log.add(...problems);
      const known = await this.knownWays.read();
      const save = (record: Located<TravelTimeLine>) => this.save(record, known);
      return this.saveRecords.execute({ ...table, save }, log);
    };
    return this.runImport.execute({ kind: 'travel-times', files: [file], apply }, options);
  }

  private async save(
    { line, value }: Located<TravelTimeLine>,
    { sites, municipalities, minutes }: Ways,
  ): Promise<SavedRecord> {
    const { ags, mode, source } = value;
    const personal = findPersonalText(line, { Quelle: source });
    if (personal.length > 0) throw new RecordRejected(personal);
    const site = findSite({ line, column: 'Kursort', text: value.site }, value.provider, sites);
    if (!site.ok) throw new RecordRejected([site.problem]);
    if (!municipalities.has(ags)) {
      const sentence = `Den Schlüssel ${ags} gibt es im Landkreis nicht.`;
      throw new RecordRejected([errorAt({ line, column: 'AGS' }, 'unknown-municipality', sentence)]);
    }
    const origin = value.origin ?? 'measured';
    const before = minutes.get(wayKey({ ags, siteId: site.value, mode, origin }));
    if (before === value.minutes) return 'unchanged';
    const row = { ags, siteId: site.value, mode, minutes: value.minutes };
    await this.saveTravelTimes.execute({ origin, source, rows: [row] });
    return before === undefined ? 'created' : 'updated';
  }
}
