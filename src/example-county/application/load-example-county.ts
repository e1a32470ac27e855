import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { RequestGapCheck } from '../../coverage/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { projectFolder } from '../../platform/config/project-folder.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { ReplaceRegions } from '../../regions/index.js';
import type { LoadedExample } from '../loaded-example.js';
import { ExampleDataRepository, type DatabaseContent } from '../persistence/example-data.repository.js';
import { EXAMPLE_ORGANISATIONS } from '../plan/example-organisations.js';
import { exampleRegions } from '../plan/example-regions.js';
import { EXAMPLE_SITES } from '../plan/courses/example-sites.js';
import { AddExampleAccounts } from './add-example-accounts.js';
import { AddExampleCourses } from './add-example-courses.js';
import { AddExampleDemand } from './add-example-demand.js';
import { AddExampleMembers } from './add-example-members.js';

const DISTRICT_KEY = '07334';

/**
 * “Beispielkreis laden”: the areas of a real county with invented members, courses and demand, as of today. In one transaction, and only
 * through what every member could do by hand. The first gap check is asked for with it. Refuses a database in which anything is
 * real, and one that already holds the example.
 */
@Injectable()
export class LoadExampleCounty {
  constructor(
    private readonly transaction: Transaction,
    private readonly content: ExampleDataRepository,
    private readonly replaceRegions: ReplaceRegions,
    private readonly addMembers: AddExampleMembers,
    private readonly addAccounts: AddExampleAccounts,
    private readonly addCourses: AddExampleCourses,
    private readonly addDemand: AddExampleDemand,
    private readonly requestGapCheck: RequestGapCheck,
    private readonly clock: Clock,
  ) {}

  execute({ ifEmpty }: { readonly ifEmpty: boolean }): Promise<LoadedExample> {
    return this.transaction.run(async () => {
      await this.transaction.holdLock('example-county');
      const refusal = obstacle(await this.content.content());
      if (refusal === null) return this.load();
      if (ifEmpty) return { isLoaded: false };
      throw refusal;
    });
  }

  private async load(): Promise<LoadedExample> {
    const today = this.clock.today();
    const hashes = this.addAccounts.hashPasswords();
    const regions = exampleRegions(await dataFile('gemeinden.csv'), await dataFile('gemeinden.geojson'));
    await this.replaceRegions.execute(regions);
    await this.addMembers.execute();
    const offerings = await this.addCourses.execute(today);
    const actors = await this.addAccounts.execute(await hashes);
    const demand = await this.addDemand.execute(today, actors);
    const district = actors.get('landkreis');
    if (district !== undefined) await this.requestGapCheck.execute(district, null);
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
}

function obstacle({ organisations, realOrganisations, districtKey }: DatabaseContent): Refused | null {
  if (realOrganisations > 0) return holdsRealData();
  if (organisations > 0) {
    const sentence = 'Der Beispielkreis ist schon geladen. „demo reset“ lädt ihn neu.';
    return new Refused('conflict', { code: 'example-exists' }, sentence);
  }
  if (districtKey !== null && districtKey !== DISTRICT_KEY) {
    const sentence = `Die Datenbank enthält schon die Gemeinden des Kreises ${districtKey}; der Beispielkreis würde sie ersetzen.`;
    return new Refused('conflict', { code: 'other-district' }, sentence);
  }
  return null;
}

/** The refusal of everything that would mix invented with real data, or delete real data. */
export function holdsRealData(): Refused {
  const sentence = 'Die Datenbank enthält echte Organisationen; der Beispielkreis hat dort nichts zu suchen.';
  return new Refused('conflict', { code: 'holds-real-data' }, sentence);
}

function dataFile(name: string): Promise<string> {
  return readFile(join(projectFolder(), 'data/germersheim', name), 'utf8');
}
