import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { LoadedExample } from '../loaded-example.js';
import { EXAMPLE_SITES } from '../plan/courses/example-sites.js';
import { EXAMPLE_ORGANISATIONS } from '../plan/example-organisations.js';
import { AddExampleCourses } from './add-example-courses.js';
import { AddExampleDemand } from './add-example-demand.js';
import { AddExampleMembers } from './add-example-members.js';
import { AddExampleRegions } from './add-example-regions.js';
import { AskForFirstLook } from './ask-for-first-look.js';
import { AddExampleStrategy } from './strategy/add-example-strategy.js';

/** “Beispielkreis füllen”: everything as of a day, within the transaction of the caller, and the first gap check and plan asked for. */
@Injectable()
export class FillExampleCounty {
  constructor(
    private readonly regions: AddExampleRegions,
    private readonly members: AddExampleMembers,
    private readonly courses: AddExampleCourses,
    private readonly demand: AddExampleDemand,
    private readonly firstLook: AskForFirstLook,
    private readonly strategy: AddExampleStrategy,
  ) {}

  async execute(today: LocalDate): Promise<LoadedExample> {
    const hashes = this.members.hashPasswords();
    const municipalities = await this.regions.execute();
    await this.members.addOrganisations();
    const offerings = await this.courses.execute(today);
    const actors = await this.members.addAccounts(await hashes);
    const demand = await this.demand.execute(today, actors);
    await this.strategy.execute(today, actors);
    await this.firstLook.execute(today, actors);
    return {
      isLoaded: true,
      today,
      municipalities,
      organisations: EXAMPLE_ORGANISATIONS.length,
      sites: EXAMPLE_SITES.length,
      offerings,
      ...demand,
    };
  }
}
