import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { ImportBarriers, ImportStops } from '../../exchange/index.js';
import { projectFolder } from '../../platform/config/project-folder.js';
import { ReplaceRegions } from '../../regions/index.js';
import { exampleRegions } from '../plan/example-regions.js';

const STOPS_BY = 'DB InfraGO AG, CC BY 4.0; © OpenStreetMap contributors, ODbL';

/** The areas of the example county, the river that it lies on, and its stops of bus and rail. */
@Injectable()
export class AddExampleRegions {
  constructor(
    private readonly replaceRegions: ReplaceRegions,
    private readonly importBarriers: ImportBarriers,
    private readonly importStops: ImportStops,
  ) {}

  /** Returns how many Gemeinden there are. */
  async execute(): Promise<number> {
    const regions = exampleRegions(await dataFile('gemeinden.csv'), await dataFile('gemeinden.geojson'));
    await this.replaceRegions.execute(regions);
    await this.addRiver();
    await this.addStops();
    return regions.municipalities.length;
  }

  private async addRiver(): Promise<void> {
    const fileName = 'rhein.geojson';
    const bytes = new TextEncoder().encode(await dataFile(fileName));
    const { isApplied, problems } = await this.importBarriers.execute({ fileName, bytes });
    if (!isApplied) throw new Error(`the river of the example: ${problems[0]?.message}`);
  }

  private async addStops(): Promise<void> {
    const fileName = 'haltestellen.csv';
    const bytes = new TextEncoder().encode(await dataFile(fileName));
    const { isApplied, problems } = await this.importStops.execute(
      { fileName, bytes },
      { attribution: STOPS_BY },
    );
    if (!isApplied) throw new Error(`the stops of the example: ${problems[0]?.message}`);
  }
}

function dataFile(name: string): Promise<string> {
  return readFile(join(projectFolder(), 'data/germersheim', name), 'utf8');
}
