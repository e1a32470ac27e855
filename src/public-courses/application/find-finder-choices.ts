import { Injectable } from '@nestjs/common';
import type { CourseFormat } from '#libs/course-catalogue';
import type { Municipality } from '#libs/region';
import { FindCourseTypes } from '../../course-types/index.js';
import { FindRegions } from '../../regions/index.js';

/** “Woraus man im Kursfinder wählt”: the Gemeinden of the district and the Kurstypen in force. */
@Injectable()
export class FindFinderChoices {
  constructor(
    private readonly regions: FindRegions,
    private readonly courseTypes: FindCourseTypes,
  ) {}

  async execute(): Promise<{
    readonly municipalities: readonly Municipality[];
    readonly formats: readonly CourseFormat[];
  }> {
    return { municipalities: await this.regions.municipalities(), formats: await this.courseTypes.formats() };
  }
}
