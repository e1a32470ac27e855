import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { CourseFormat, CourseType } from '#libs/course-catalogue';
import { isWithin } from '#libs/calendar';
import { References } from '../../platform/database/references.js';
import { Transaction } from '../../platform/database/transaction.js';
import type { FormatForm, KeptFormat } from '../kept-format.js';
import { CourseFormatRow } from './course-format.entity.js';
import { CourseTypeRow } from './course-type.entity.js';

/** Rows of course types and formats. */
@Injectable()
export class CourseTypeRepository {
  constructor(
    private readonly transaction: Transaction,
    private readonly references: References,
  ) {}

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

  /** All formats that ever were or will be, in the order of their columns. */
  async findKept(): Promise<KeptFormat[]> {
    const used = await this.references.usedKeys('course_format', 'code');
    const rows = await this.transaction.manager.find(CourseFormatRow, {
      order: { position: 'ASC', code: 'ASC' },
    });
    return rows.map(({ validFrom, validUntil, ...row }) => ({
      ...row,
      from: validFrom,
      until: validUntil,
      isUsed: used.has(row.code),
    }));
  }

  async insert(form: FormatForm, position: number): Promise<void> {
    await this.transaction.manager.insert(CourseFormatRow, { ...toRow(form), position });
  }

  async update(form: FormatForm): Promise<void> {
    await this.transaction.manager.update(CourseFormatRow, { code: form.code }, toRow(form));
  }

  async remove(code: string): Promise<void> {
    await this.transaction.manager.delete(CourseFormatRow, { code });
  }

  async order(codes: readonly string[]): Promise<void> {
    for (const [index, code] of codes.entries())
      await this.transaction.manager.update(CourseFormatRow, { code }, { position: index + 1 });
  }
}

function toRow({ from, until, ...form }: FormatForm): Omit<CourseFormatRow, 'position'> {
  const { code, title, courseTypeCode, targetGroup, childcare, timeModel, reachMinutes } = form;
  return {
    code,
    title,
    courseTypeCode,
    targetGroup,
    childcare,
    timeModel,
    reachMinutes,
    validFrom: from,
    validUntil: until,
  };
}
