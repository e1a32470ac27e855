import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';
import { CoverageVersionQuery } from '../persistence/coverage-version.query.js';
import { DrawPicture, type CoveragePicture } from './draw-picture.js';
import { RecentlyUsed } from './recently-used.js';

/** Today, and the weeks of half a year that somebody goes through with the slider; see docs/performance.md for their size. */
const PICTURES_KEPT = 30;

/** A picture with the state of the data it shows. */
export interface KeptPicture extends CoveragePicture {
  /** Another one on each day and after each change of the data. */
  readonly version: string;
}

/**
 * Keeps the picture of a day until the data changes. The version is asked of the database at each request, and before the
 * snapshot is taken: a picture may so be newer than its version, never older, and every process of the house sees each change.
 */
@Injectable()
export class KeepPictures {
  private readonly pictures = new RecentlyUsed<KeptPicture>(PICTURES_KEPT);

  constructor(
    private readonly coverageVersion: CoverageVersionQuery,
    private readonly drawPicture: DrawPicture,
    private readonly transaction: Transaction,
  ) {}

  /** The picture of a day as it is seen `today`, which decides about the formats in force. */
  async of(day: LocalDate, today: LocalDate): Promise<KeptPicture> {
    const version = `${today} ${await this.coverageVersion.read()}`;
    return this.pictures.get(`${day} ${version}`, async () => ({
      ...(await this.transaction.runOnSnapshot(() => this.drawPicture.execute(day))),
      version,
    }));
  }
}
