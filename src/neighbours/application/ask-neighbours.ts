import { Injectable, Logger } from '@nestjs/common';
import { Transaction } from '../../platform/database/transaction.js';
import { inTenant } from '../../platform/tenants/current-tenant.js';
import { TenantDirectory } from '../../platform/tenants/tenant-directory.js';
import { FindFreePlaces, type FreePlace } from '../../public-courses/index.js';
import { NeighbourShareRepository } from '../persistence/neighbour-share.repository.js';

/** What one neighbour answers. */
interface NeighbourAnswer {
  readonly title: string;
  readonly places: readonly FreePlace[];
}

/**
 * “Nachbarkreise fragen”: the only place of the program that works for one county and steps into another. It asks one thing alone, the free
 * places in public courses, and of each county only after it has looked, that moment, whether this one shows them to us.
 */
@Injectable()
export class AskNeighbours {
  private readonly logger = new Logger(AskNeighbours.name);

  constructor(
    private readonly directory: TenantDirectory,
    private readonly shares: NeighbourShareRepository,
    private readonly freePlaces: FindFreePlaces,
    private readonly transaction: Transaction,
  ) {}

  /**
   * Those who show us theirs; one whose answer fails is left out, and does not keep the others from us. Throws inside a transaction: its
   * connection goes on seeing the rows of the county that opened it.
   */
  async execute(): Promise<readonly NeighbourAnswer[]> {
    if (this.transaction.isOpen) throw new Error('neighbours are not asked while a transaction is open');
    const answers: NeighbourAnswer[] = [];
    for (const neighbour of await this.directory.listed()) {
      if (!(await this.shares.shownToUs()).has(neighbour.name)) continue;
      try {
        const places = await inTenant(neighbour, () => this.freePlaces.execute());
        answers.push({ title: neighbour.title, places });
      } catch (error) {
        this.logger.error({ err: error, neighbour: neighbour.name }, 'a neighbour could not be asked');
      }
    }
    return answers;
  }
}
