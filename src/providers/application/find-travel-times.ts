import { Injectable } from '@nestjs/common';
import type { TravelTime } from '#libs/region';
import { TravelTimeRepository } from '../persistence/travel-time.repository.js';

/** “Reisezeiten nachschlagen”: those that are known; all others are estimated. */
@Injectable()
export class FindTravelTimes {
  constructor(private readonly travelTimes: TravelTimeRepository) {}

  all(): Promise<readonly TravelTime[]> {
    return this.travelTimes.findAll();
  }

  /** What somebody corrected, with who says so. */
  corrections(): Promise<readonly (TravelTime & { readonly source: string })[]> {
    return this.travelTimes.findCorrections();
  }
}
