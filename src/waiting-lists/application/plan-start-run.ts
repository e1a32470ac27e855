import { Injectable } from '@nestjs/common';
import type { SupplyEntry } from '#libs/matching';
import { placeStartRun, type ListedCase, type RunPlace } from '#libs/waiting-list';
import type { OfferingRecord } from '../../offerings/index.js';
import { ReadList } from './read-list.js';

/** What a start run would do. */
export interface StartRunPlan {
  readonly entries: readonly SupplyEntry[];
  /** Everybody who was looked at, by id. */
  readonly cases: ReadonlyMap<string, ListedCase>;
  readonly placements: readonly RunPlace[];
}

/** “Startlauf planen” for some courses. Changes nothing; whoever makes the offers holds the offerings and asks within that transaction. */
@Injectable()
export class PlanStartRun {
  constructor(private readonly readList: ReadList) {}

  async execute(offerings: readonly OfferingRecord[]): Promise<StartRunPlan> {
    const { entries, cases, context } = await this.readList.execute(offerings);
    return {
      entries,
      cases: new Map(cases.map((person) => [person.id, person])),
      placements: placeStartRun(entries, cases, context),
    };
  }
}
