import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { CourseFormat, CourseType } from '#libs/course-catalogue';
import type { KursnetNotes } from '#libs/kursnet';
import { Clock } from '../../platform/clock/clock.js';
import { CourseTypeRepository } from '../persistence/course-type.repository.js';
import { KursnetNotesRepository } from '../persistence/kursnet-notes.repository.js';

/** “Kursarten und Kurstypen nachschlagen”. */
@Injectable()
export class FindCourseTypes {
  constructor(
    private readonly courseTypes: CourseTypeRepository,
    private readonly kursnetNotes: KursnetNotesRepository,
    private readonly clock: Clock,
  ) {}

  /** All, also those that may no longer start: older courses must stay readable. */
  types(): Promise<readonly CourseType[]> {
    return this.courseTypes.findTypes();
  }

  /** Those in force on a day (today, where none is named), in the order of the map's columns. */
  formats(day: LocalDate = this.clock.today()): Promise<readonly CourseFormat[]> {
    return this.courseTypes.findFormats(day);
  }

  /** What stands in KURSNET for each Kursart on a day, by its code; nothing for a Kursart that the catalogue does not know there. */
  forKursnet(day: LocalDate = this.clock.today()): Promise<ReadonlyMap<string, KursnetNotes>> {
    return this.kursnetNotes.find(day);
  }
}
