import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { ImportBarriers } from '../../exchange/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { projectFolder } from '../../platform/config/project-folder.js';
import { ReplaceRegions } from '../../regions/index.js';
import type { LoadedExample } from '../loaded-example.js';
import { EXAMPLE_SITES } from '../plan/courses/example-sites.js';
import { EXAMPLE_ORGANISATIONS } from '../plan/example-organisations.js';
import { exampleRegions } from '../plan/example-regions.js';
import { AddExampleCourses } from './add-example-courses.js';
import { AddExampleDemand } from './add-example-demand.js';
import { AddExampleMembers } from './add-example-members.js';
import { AskForFirstLook } from './ask-for-first-look.js';

/** “Beispielkreis füllen”: everything as of today, within the transaction of the caller, and the first gap check and plan asked for. */
@Injectable()
export class FillExampleCounty {
  constructor(
    private readonly replaceRegions: ReplaceRegions,
    private readonly importBarriers: ImportBarriers,
    private readonly members: AddExampleMembers,
    private readonly courses: AddExampleCourses,
    private readonly demand: AddExampleDemand,
    private readonly firstLook: AskForFirstLook,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<LoadedExample> {
    const today = this.clock.today();
    const hashes = this.members.hashPasswords();
    const regions = exampleRegions(await dataFile('gemeinden.csv'), await dataFile('gemeinden.geojson'));
    await this.replaceRegions.execute(regions);
    await this.addRiver();
    await this.members.addOrganisations();
    const offerings = await this.courses.execute(today);
    const actors = await this.members.addAccounts(await hashes);
    const demand = await this.demand.execute(today, actors);
    await this.firstLook.execute(actors);
    return {
      isLoaded: true,
      today,
      municipalities: regions.municipalities.length,
      organisations: EXAMPLE_ORGANISATIONS.length,
      sites: EXAMPLE_SITES.length,
      offerings,
      ...demand,
    };
  }

  private async addRiver(): Promise<void> {
    const fileName = 'rhein.geojson';
    const bytes = new TextEncoder().encode(await dataFile(fileName));
    const { isApplied, problems } = await this.importBarriers.execute({ fileName, bytes });
    if (!isApplied) throw new Error(`the river of the example: ${problems[0]?.message}`);
  }
}

function dataFile(name: string): Promise<string> {
  return readFile(join(projectFolder(), 'data/germersheim', name), 'utf8');
}
