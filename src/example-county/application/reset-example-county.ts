import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { retryOnDeadlock } from '../../platform/database/retry-on-deadlock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { TenantDirectory } from '../../platform/tenants/tenant-directory.js';
import type { LoadedExample } from '../loaded-example.js';
import { ExampleDataRepository } from '../persistence/example-data.repository.js';
import { FillExampleCounty } from './fill-example-county.js';
import { holdsRealData } from './load-example-county.js';

/** “Beispielkreis neu laden”: empties the database and loads the example as of today. Refuses where any organisation is real. */
@Injectable()
export class ResetExampleCounty {
  constructor(
    private readonly transaction: Transaction,
    private readonly content: ExampleDataRepository,
    private readonly fill: FillExampleCounty,
    private readonly clock: Clock,
    private readonly tenants: TenantDirectory,
  ) {}

  execute(): Promise<LoadedExample> {
    // Emptying takes every table, while workers are at work on some of them.
    return retryOnDeadlock(() => this.transaction.run(() => this.reset()));
  }

  private async reset(): Promise<LoadedExample> {
    await this.transaction.holdLock('example-county');
    if ((await this.tenants.all()).length > 1) throw sharesWithOthers();
    const { realOrganisations } = await this.content.content();
    if (realOrganisations > 0) throw holdsRealData();
    await this.content.empty();
    return this.fill.execute(this.clock.today());
  }
}

/** What is emptied is emptied for all. */
function sharesWithOthers(): Refused {
  return new Refused(
    'conflict',
    { code: 'several-tenants' },
    'Auf dieser Installation arbeiten mehrere Landkreise; der Beispielkreis lässt sich hier nicht neu laden.',
  );
}
