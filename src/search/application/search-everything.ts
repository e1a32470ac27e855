import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { queryWords, rankFindables, type FoundGroup } from '#libs/search';
import { FindCatalogue } from './find-catalogue.js';
import { FindCourses } from './find-courses.js';
import { FindWork } from './find-work.js';

/** “Suchen” in everything that the actor may see. What was looked for is kept nowhere. */
@Injectable()
export class SearchEverything {
  constructor(
    private readonly catalogue: FindCatalogue,
    private readonly courses: FindCourses,
    private readonly work: FindWork,
  ) {}

  /** The best of each kind, `most` at most. */
  async execute(query: string, most: number, actor: Actor): Promise<readonly FoundGroup[]> {
    const words = queryWords(query);
    if (words.length === 0) return [];
    const catalogue = await this.catalogue.execute(actor);
    const [courses, work] = await Promise.all([
      this.courses.execute(words, catalogue),
      this.work.execute(words, actor, catalogue),
    ]);
    return rankFindables(words, [...catalogue.findables, ...courses, ...work], most);
  }
}
