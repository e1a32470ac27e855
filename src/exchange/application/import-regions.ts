import { Injectable } from '@nestjs/common';
import { FindRegions, ReplaceRegions, type NewMunicipality } from '../../regions/index.js';
import { compareRegions } from '../regions-files/compare-regions.js';
import type { RegionFiles } from '../regions-files/region-files.js';
import { readRegionFiles } from '../regions-files/read-region-files.js';
import type { ImportOptions, ImportReport } from '../import-report.js';
import { RunImport, type ImportWork } from './run-import.js';
import { SaveRecords } from './save-records.js';

/** “Gebietsstand einlesen”: the Gemeinden of a Kreis with their boundaries take the place of those before, as a whole. */
@Injectable()
export class ImportRegions {
  constructor(
    private readonly runImport: RunImport,
    private readonly saveRecords: SaveRecords,
    private readonly regions: FindRegions,
    private readonly replaceRegions: ReplaceRegions,
  ) {}

  async execute(files: RegionFiles, options: ImportOptions = {}): Promise<ImportReport> {
    const { region, problems, leftOut } = await readRegionFiles(files, options.acceptValid === true);
    const apply: ImportWork['apply'] = async (log) => {
      log.add(...problems);
      const nothing = { created: 0, updated: 0, unchanged: 0, kept: 0, rejected: leftOut };
      if (region === null) return nothing;
      const municipalities = await this.withKnownShares(region.municipalities);
      const compared = compareRegions(municipalities, await this.regions.picture());
      const save = async () => {
        await this.replaceRegions.execute({ ...region, municipalities });
        return 'updated' as const;
      };
      const whole = { line: 0, value: region };
      const { rejected } = await this.saveRecords.execute({ rows: [whole], rejected: 0, save }, log);
      return rejected === 0
        ? { ...compared, kept: 0, rejected: leftOut }
        : { ...nothing, rejected: leftOut + municipalities.length };
    };
    return this.runImport.execute(
      { kind: 'regions', files: [files.register, files.boundaries], apply },
      options,
    );
  }

  /** No register names the share of foreigners: what is known of it stays. */
  private async withKnownShares(
    municipalities: readonly NewMunicipality[],
  ): Promise<readonly NewMunicipality[]> {
    const shares = new Map(
      (await this.regions.municipalities()).map(({ ags, foreignShare }) => [ags, foreignShare]),
    );
    return municipalities.map((one) => ({ ...one, foreignShare: shares.get(one.ags) ?? one.foreignShare }));
  }
}
