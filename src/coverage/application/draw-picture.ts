import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { placeDemand, type CoverageSnapshot, type Placement } from '#libs/coverage';
import type { CatchmentZones } from '#libs/accessibility';
import { parameterAt } from '#libs/rule-parameter';
import { FindProviders, FindSites, type Provider, type Site } from '../../providers/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { accessibilityZonesAt } from './accessibility-zones.js';
import { CountReporters, type Completeness } from './count-reporters.js';
import { TakeSnapshot } from './take-snapshot.js';

/** “Versorgungsbild”: all that the map is drawn from, of one moment. */
export interface CoveragePicture {
  readonly snapshot: CoverageSnapshot;
  readonly placement: Placement;
  readonly sites: readonly Site[];
  readonly providers: readonly Provider[];
  readonly completeness: Completeness;
  readonly smallCellThreshold: number;
  readonly accessibilityZones: CatchmentZones;
}

/** Reads a day and places its demand, for all formats together. */
@Injectable()
export class DrawPicture {
  constructor(
    private readonly takeSnapshot: TakeSnapshot,
    private readonly countReporters: CountReporters,
    private readonly sites: FindSites,
    private readonly providers: FindProviders,
    private readonly parameters: FindRuleParameters,
  ) {}

  async execute(day: LocalDate): Promise<CoveragePicture> {
    const snapshot = await this.takeSnapshot.execute(day);
    const parameters = await this.parameters.all();
    return {
      snapshot,
      placement: placeDemand(snapshot),
      sites: await this.sites.all(),
      providers: await this.providers.all(),
      completeness: await this.countReporters.execute(snapshot),
      smallCellThreshold: parameterAt(parameters, 'small-cell.member-threshold', day),
      accessibilityZones: accessibilityZonesAt(parameters, day),
    };
  }
}
