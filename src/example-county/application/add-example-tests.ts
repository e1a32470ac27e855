import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { PostTest } from '../../placement-tests/index.js';
import { FindSites } from '../../providers/index.js';
import { exampleTests } from '../plan/example-tests.js';
import { actorOf } from './actor-of.js';
import type { ExampleActors } from './add-example-members.js';

/** “Einstufungstermine des Beispiels einstellen”. */
@Injectable()
export class AddExampleTests {
  constructor(
    private readonly postTest: PostTest,
    private readonly sites: FindSites,
  ) {}

  /** The ids, the next date first. */
  async execute(today: LocalDate, actors: ExampleActors): Promise<readonly string[]> {
    const siteIds = new Map((await this.sites.all()).map(({ externalKey, id }) => [externalKey, id]));
    const ids: string[] = [];
    for (const { provider, site, ...date } of exampleTests(today)) {
      const siteId = siteIds.get(site) ?? '';
      const test = await this.postTest.execute(
        { ...date, siteId, formatCodes: [] },
        actorOf(actors, provider),
      );
      ids.push(test.id);
    }
    return ids;
  }
}
