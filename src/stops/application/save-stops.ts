import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { StopRepository } from '../persistence/stop.repository.js';
import type { SourcedStop } from '../sourced-stop.js';

/** “Haltestellen übernehmen”, all of one source: new, or in the place of those of the same id. */
@Injectable()
export class SaveStops {
  constructor(
    private readonly transaction: Transaction,
    private readonly stops: StopRepository,
    private readonly audit: Audit,
  ) {}

  execute(stops: readonly SourcedStop[]): Promise<void> {
    return this.transaction.run(async () => {
      const [first] = stops;
      if (first === undefined) return;
      await this.stops.save(stops);
      await this.audit.record({
        actor: null,
        act: 'stops-saved',
        subjectKind: 'stops',
        subjectId: first.source,
        facts: { stops: stops.length },
        purpose: 'demand-planning',
      });
    });
  }
}
