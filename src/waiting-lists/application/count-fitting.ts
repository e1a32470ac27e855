import { Injectable } from '@nestjs/common';
import { explainList } from '#libs/waiting-list';
import type { OfferingRecord } from '../../offerings/index.js';
import { ReadList } from './read-list.js';

/** “Passende Menschen auf der Liste zählen”, for other rooms: to how many a place from its first section on
 * could be offered now. */
@Injectable()
export class CountFitting {
  constructor(private readonly readList: ReadList) {}

  /** By the id of the course; somebody who suits several counts at each. Whoever shows the number hides small ones. */
  async execute(offerings: readonly OfferingRecord[]): Promise<ReadonlyMap<string, number>> {
    if (offerings.length === 0) return new Map();
    const { entries, cases, context } = await this.readList.execute(offerings);
    return new Map(
      offerings.map(({ id, sections }) => {
        const own = entries.filter(
          ({ offeringId, sectionNumber }) => offeringId === id && sectionNumber === sections[0]?.number,
        );
        return [id, explainList(own, cases, context).fitting];
      }),
    );
  }
}
