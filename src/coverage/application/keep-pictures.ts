import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { placeDemand, type CoverageSnapshot, type Placement } from '#libs/coverage';
import { Transaction } from '../../platform/database/transaction.js';
import { FindProviders, FindSites, type Provider, type Site } from '../../providers/index.js';
import { CoverageVersionQuery } from '../persistence/coverage-version.query.js';
import { RecentlyUsed } from './recently-used.js';
import { TakeSnapshot } from './take-snapshot.js';

/** “Versorgungsbild”: all that the map is drawn from, of one moment. */
export interface CoveragePicture {
  /** Another one on each day and after each change of the data. */
  readonly version: string;
  readonly snapshot: CoverageSnapshot;
  readonly placement: Placement;
  readonly sites: readonly Site[];
  readonly providers: readonly Provider[];
}

/** Today, and the days that somebody compares it with. */
const PICTURES_KEPT = 4;

/**
 * Keeps the picture of a day until the data changes. The version is asked of the database at each request, and before the
 * snapshot is taken: a picture may so be newer than its version, never older, and every process of the house sees each change.
 */
@Injectable()
export class KeepPictures {
  private readonly pictures = new RecentlyUsed<CoveragePicture>(PICTURES_KEPT);

  constructor(
    private readonly coverageVersion: CoverageVersionQuery,
    private readonly takeSnapshot: TakeSnapshot,
    private readonly sites: FindSites,
    private readonly providers: FindProviders,
    private readonly transaction: Transaction,
  ) {}

  /** The picture of a day as it is seen `today`, which decides about the formats in force. */
  async of(day: LocalDate, today: LocalDate): Promise<CoveragePicture> {
    const version = `${today} ${await this.coverageVersion.read()}`;
    return this.pictures.get(`${day} ${version}`, () => this.draw(day, version));
  }

  private async draw(day: LocalDate, version: string): Promise<CoveragePicture> {
    const read = await this.transaction.runOnSnapshot(async () => ({
      snapshot: await this.takeSnapshot.execute(day),
      sites: await this.sites.all(),
      providers: await this.providers.all(),
    }));
    return { version, ...read, placement: placeDemand(read.snapshot) };
  }
}
