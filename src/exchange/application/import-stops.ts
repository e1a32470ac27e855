import { Injectable } from '@nestjs/common';
import { FindStops, SaveStops, type SourcedStop } from '../../stops/index.js';
import type { ImportedFile, ImportOptions, ImportReport } from '../import-report.js';
import { readStopsTable } from '../stops-table/read-stops-table.js';
import { RunImport, type ImportWork } from './run-import.js';
import type { RecordCounts } from './record-counts.js';

/** How far the import may go, and the source to be named; else the name of the file. */
export interface ImportStopsOptions extends ImportOptions {
  readonly attribution?: string;
}

/** What lines make of the stops that are known. */
type Comparison = Omit<RecordCounts, 'kept' | 'rejected'> & { readonly changed: readonly SourcedStop[] };

/**
 * “Haltestellen einlesen”, a table of open data. Stops that it does not name stay. Their names are not searched for personal data: they
 * are official, and many are called after a street that is called after somebody.
 */
@Injectable()
export class ImportStops {
  constructor(
    private readonly runImport: RunImport,
    private readonly findStops: FindStops,
    private readonly saveStops: SaveStops,
  ) {}

  async execute(
    file: ImportedFile,
    { attribution, ...options }: ImportStopsOptions = {},
  ): Promise<ImportReport> {
    const { problems, rows, rejected } = await readStopsTable(file.bytes);
    const source = attribution ?? file.fileName;
    const apply: ImportWork['apply'] = async (log) => {
      log.add(...problems);
      const stops = rows.map(({ value }) => ({ ...value, source }));
      const { changed, ...counts } = compare(stops, (await this.findStops.execute()).stops);
      await this.saveStops.execute(changed);
      return { ...counts, kept: 0, rejected };
    };
    return this.runImport.execute({ kind: 'stops', files: [file], apply }, options);
  }
}

/** What is new or other than before; a later line of the same stop takes the place of an earlier one. */
function compare(stops: readonly SourcedStop[], before: readonly SourcedStop[]): Comparison {
  const known = new Map(before.map((stop) => [stop.id, stop]));
  const changed = new Map<string, SourcedStop>();
  const counts = { created: 0, updated: 0, unchanged: 0 };
  for (const stop of stops) {
    const other = known.get(stop.id);
    if (other !== undefined && isSame(other, stop)) counts.unchanged += 1;
    else {
      counts[other === undefined ? 'created' : 'updated'] += 1;
      known.set(stop.id, stop);
      changed.set(stop.id, stop);
    }
  }
  return { ...counts, changed: [...changed.values()] };
}

function isSame(before: SourcedStop, after: SourcedStop): boolean {
  return (
    before.name === after.name &&
    before.source === after.source &&
    before.place.latitude === after.place.latitude &&
    before.place.longitude === after.place.longitude &&
    before.vehicles.join() === after.vehicles.join()
  );
}
