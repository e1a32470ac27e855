import { Injectable } from '@nestjs/common';
import type { CourseQuestion } from '#libs/matching';
import { FindCourseTypes } from '../../course-types/index.js';
import { FindRegions } from '../../regions/index.js';

/** “Name eines Kalenders”: what its search is about, for the list of calendars in somebody's calendar program. */
@Injectable()
export class NameQuestion {
  constructor(
    private readonly courseTypes: FindCourseTypes,
    private readonly regions: FindRegions,
  ) {}

  async execute({ formatCode, level, ags }: CourseQuestion): Promise<string> {
    const formats = await this.courseTypes.formats();
    const from = ags === null ? null : await this.regions.one(ags);
    const parts = [
      formats.find(({ code }) => code === formatCode)?.title,
      level === null || level === 'literacy' ? undefined : level,
      from === null ? undefined : `ab ${from.name}`,
    ];
    return ['Kursbeginne', ...parts.filter((part) => part !== undefined)].join(', ');
  }
}
