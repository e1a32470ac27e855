import { Injectable } from '@nestjs/common';
import type { CourseFormat, CourseType } from '#libs/course-catalogue';
import { Clock } from '../../platform/clock/clock.js';
import { CourseTypeRepository } from '../persistence/course-type.repository.js';

/** “Kursarten und Kurstypen nachschlagen”. */
@Injectable()
export class FindCourseTypes {
  constructor(
    private readonly courseTypes: CourseTypeRepository,
    private readonly clock: Clock,
  ) {}

  /** All, also those that may no longer start: older courses must stay readable. */
  types(): Promise<readonly CourseType[]> {
    return this.courseTypes.findTypes();
  }

  /** Those of today, in the order of the map's columns. */
  formats(): Promise<readonly CourseFormat[]> {
    return this.courseTypes.findFormats(this.clock.today());
  }
}
