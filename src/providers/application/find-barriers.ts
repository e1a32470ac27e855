import { Injectable } from '@nestjs/common';
import { TravelBarrierRepository } from '../persistence/travel-barrier.repository.js';
import type { SourcedBarrier } from '../sourced-barrier.js';

/** “Verkehrshindernisse nachschlagen”, by name, each with its crossings by name. */
@Injectable()
export class FindBarriers {
  constructor(private readonly barriers: TravelBarrierRepository) {}

  all(): Promise<readonly SourcedBarrier[]> {
    return this.barriers.findAll();
  }
}
