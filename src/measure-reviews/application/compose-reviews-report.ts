import { Injectable } from '@nestjs/common';
import { momentWords } from '#libs/coverage-report';
import type { Actor } from '#libs/kernel';
import { composeStatusReport } from '#libs/measure-review';
import type { PrintedDocument } from '#libs/printed-document';
import { Clock, TIME_ZONE } from '../../platform/clock/clock.js';
import { FindRegions } from '../../regions/index.js';
import { ReadReviewOverview } from './read-review-overview.js';

/** “Statusbericht zusammenstellen”: from the same overview as the page. */
@Injectable()
export class ComposeReviewsReport {
  constructor(
    private readonly overview: ReadReviewOverview,
    private readonly regions: FindRegions,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, conceptId: string | null): Promise<PrintedDocument> {
    const createdAt = this.clock.now();
    return composeStatusReport({
      ...(await this.overview.execute(actor, conceptId)),
      districtName: (await this.regions.district())?.name ?? 'Landkreis',
      createdAt,
      standing: momentWords(createdAt, TIME_ZONE),
    });
  }
}
