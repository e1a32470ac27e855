import { Injectable } from '@nestjs/common';
import type { Ags, TravelTime } from '#libs/region';
import { FindProviders, FindSites, FindTravelTimes, SaveTravelTimes } from '../../providers/index.js';
import { FindRegions } from '../../regions/index.js';
import type { ImportedFile, ImportOptions, ImportReport } from '../import-report.js';
import { errorAt, type Located } from '../reading/problem.js';
import { findSite, type NamedSite } from '../travel-times-table/find-site.js';
import { readTravelTimesTable, type TravelTimeLine } from '../travel-times-table/travel-time-line.js';
import { RunImport, type ImportWork } from './run-import.js';
import { RecordRejected, SaveRecords, type SavedRecord } from './save-records.js';

/** What the lines of a table are looked up in. */
interface Known {
  readonly sites: readonly NamedSite[];
  readonly municipalities: ReadonlySet<Ags>;
  readonly minutes: ReadonlyMap<string, number>;
}

/** “Reisezeiten einlesen”: a matrix of timetables, or corrections by people who know the way. */
@Injectable()
export class ImportTravelTimes {
  constructor(
    private readonly runImport: RunImport,
    private readonly saveRecords: SaveRecords,
    private readonly providers: FindProviders,
    private readonly sites: FindSites,
    private readonly regions: FindRegions,
    private readonly travelTimes: FindTravelTimes,
    private readonly saveTravelTimes: SaveTravelTimes,
  ) {}

  async execute(file: ImportedFile, options: ImportOptions = {}): Promise<ImportReport> {
    const { problems, ...table } = await readTravelTimesTable(file.bytes);
    const apply: ImportWork['apply'] = async (log) => {
      log.add(...problems);
      const known = await this.known();
      const save = (record: Located<TravelTimeLine>) => this.save(record, known);
      return this.saveRecords.execute({ ...table, save }, log);
    };
    return this.runImport.execute({ kind: 'travel-times', files: [file], apply }, options);
  }

  private async save(
    { line, value }: Located<TravelTimeLine>,
    { sites, municipalities, minutes }: Known,
  ): Promise<SavedRecord> {
    const { ags, mode, source } = value;
    const site = findSite({ line, column: 'Kursort', text: value.site }, value.provider, sites);
    if (!site.ok) throw new RecordRejected([site.problem]);
    if (!municipalities.has(ags)) {
      const sentence = `Den Schlüssel ${ags} gibt es im Landkreis nicht.`;
      throw new RecordRejected([errorAt({ line, column: 'AGS' }, 'unknown-municipality', sentence)]);
    }
    const origin = value.origin ?? 'measured';
    const before = minutes.get(keyOf({ ags, siteId: site.value, mode, origin }));
    if (before === value.minutes) return 'unchanged';
    const row = { ags, siteId: site.value, mode, minutes: value.minutes };
    await this.saveTravelTimes.execute({ origin, source, rows: [row] });
    return before === undefined ? 'created' : 'updated';
  }

  private async known(): Promise<Known> {
    const providers = new Map((await this.providers.all()).map(({ id, name }) => [id, name]));
    const sites = (await this.sites.all()).map((site) => ({
      ...site,
      providerName: providers.get(site.providerId) ?? '',
    }));
    const municipalities = new Set((await this.regions.municipalities()).map(({ ags }) => ags));
    const minutes = new Map((await this.travelTimes.all()).map((row) => [keyOf(row), row.minutes]));
    return { sites, municipalities, minutes };
  }
}

function keyOf({ ags, siteId, mode, origin }: Omit<TravelTime, 'minutes'>): string {
  return [ags, siteId, mode, origin].join(' ');
}
