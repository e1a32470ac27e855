import { Injectable } from '@nestjs/common';
import type { Ags, TravelMode } from '#libs/region';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { TravelTimeRepository } from '../persistence/travel-time.repository.js';

/** A matrix, or corrections of single pairs: all rows of one origin and source. */
export interface SaveTravelTimesCommand {
  readonly origin: 'corrected' | 'measured';
  readonly source: string;
  readonly rows: readonly {
    readonly ags: Ags;
    readonly siteId: string;
    readonly mode: TravelMode;
    readonly minutes: number;
  }[];
}

/** “Reisezeiten übernehmen”: newer rows replace older ones of the same pair, mode and origin. */
@Injectable()
export class SaveTravelTimes {
  constructor(
    private readonly travelTimes: TravelTimeRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  execute({ origin, source, rows }: SaveTravelTimesCommand): Promise<void> {
    return this.transaction.run(async () => {
      await this.travelTimes.save(rows.map((row) => ({ ...row, origin, source })));
      await this.audit.record({
        actor: null,
        act: 'travel-times-saved',
        subjectKind: 'travel-times',
        subjectId: source,
        facts: { origin, rows: rows.length },
        purpose: 'demand-planning',
      });
    });
  }
}
