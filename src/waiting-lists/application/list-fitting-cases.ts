import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { CourseList } from '../course-list.js';
import { ShowList } from './show-list.js';

/**
 * “Wer in diesen Kurs passt”: an office sees those of its own cases that it could be offered to now; the provider of the course and the
 * district see how many there are, and what stands in the way of the others.
 */
@Injectable()
export class ListFittingCases {
  constructor(private readonly showList: ShowList) {}

  async execute(
    offeringId: string,
    actor: Actor,
  ): Promise<Pick<CourseList, 'fitting' | 'fewerThan' | 'obstacles' | 'ownCases'>> {
    const list = await this.showList.execute(offeringId, actor);
    return { ...list, ownCases: list.ownCases.filter(({ obstacle }) => obstacle === null) };
  }
}
