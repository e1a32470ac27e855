import { Injectable } from '@nestjs/common';
import { SaveTravelTimes, type SaveTravelTimesCommand } from '../../providers/index.js';
import type { ImportedFile, ImportOptions, ImportReport } from '../import-report.js';
import { findPersonalText } from '../personal-text.js';
import { groupBy } from '../group-by.js';
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
      const changed = new Map<string, ChangedWay>();
      const save = async (record: Located<TravelTimeLine>): Promise<SavedRecord> =>
        compare(record, known, changed);
      const counts = await this.saveRecords.execute({ ...table, save }, log);
      await this.saveAll([...changed.values()]);
      return counts;
    };
    return this.runImport.execute({ kind: 'travel-times', files: [file], apply }, options);
  }

  /** All pairs of one origin and source at once: a matrix is one act, with one line in the protocol. */
  private async saveAll(changed: readonly ChangedWay[]): Promise<void> {
    for (const ways of groupBy(changed, ({ origin, source }) => `${origin} ${source}`).values()) {
      const [first] = ways;
      if (first === undefined) continue;
      const { origin, source } = first;
      await this.saveTravelTimes.execute({ origin, source, rows: ways.map(({ row }) => row) });
    }
  }
}

/** One pair whose minutes are new or others than before. */
interface ChangedWay extends Pick<SaveTravelTimesCommand, 'origin' | 'source'> {
  readonly row: SaveTravelTimesCommand['rows'][number];
}

/** What a line makes of the pair it names; a later line of the same pair takes the place of an earlier one. */
function compare(
  { line, value }: Located<TravelTimeLine>,
  { sites, municipalities, minutes }: Ways,
  changed: Map<string, ChangedWay>,
): SavedRecord {
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
  const key = wayKey({ ags, siteId: site.value, mode, origin });
  const before = minutes.get(key);
  if (before === value.minutes && !changed.has(key)) return 'unchanged';
  changed.set(key, { origin, source, row: { ags, siteId: site.value, mode, minutes: value.minutes } });
  return before === undefined ? 'created' : 'updated';
}
