import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { CourseFormat, CourseType } from '#libs/course-catalogue';
import { isWithin } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';
import { CourseFormatRow } from './course-format.entity.js';
import { CourseTypeRow } from './course-type.entity.js';

/** Rows of course types and formats. */
@Injectable()
export class CourseTypeRepository {
  constructor(private readonly transaction: Transaction) {}

  async findTypes(): Promise<CourseType[]> {
    const rows = await this.transaction.manager.find(CourseTypeRow, { order: { title: 'ASC' } });
    return rows.map(({ startableFrom, startableUntil, ...row }) => ({
      ...row,
      startable: { from: startableFrom, until: startableUntil },
    }));
  }

  /** Formats in force on a day, in the order of their columns. */
  async findFormats(day: LocalDate): Promise<CourseFormat[]> {
    const rows = await this.transaction.manager.find(CourseFormatRow, { order: { position: 'ASC' } });
    return rows
      .filter((row) => isWithin({ from: row.validFrom, until: row.validUntil }, day))
      .map((row) => ({
        code: row.code,
        title: row.title,
        courseTypeCode: row.courseTypeCode,
        targetGroup: row.targetGroup,
        childcare: row.childcare,
        reachMinutes: row.reachMinutes,
      }));
  }
}
