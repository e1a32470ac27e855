import { ApiProperty } from '@nestjs/swagger';
import { DAYPARTS, LANGUAGE_LEVELS, type Daypart, type LanguageLevel } from '#libs/course-catalogue';
import { ACCESS_ROUTES, type AccessRoute } from '#libs/referral';
import type { ListedReport } from '../application/list-demand-reports.js';

/** One count, as the asking organisation may see it: with `isSuppressed`, what is null is hidden, not missing. */
export class DemandReportResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  officeName!: string;

  @ApiProperty()
  isOwn!: boolean;

  @ApiProperty()
  ags!: string;

  @ApiProperty()
  formatCode!: string;

  @ApiProperty({ enum: LANGUAGE_LEVELS, nullable: true })
  level!: LanguageLevel | null;

  @ApiProperty({ enum: ACCESS_ROUTES })
  accessRoute!: AccessRoute;

  @ApiProperty({ type: Number, nullable: true })
  people!: number | null;

  @ApiProperty()
  isSuppressed!: boolean;

  @ApiProperty({ enum: DAYPARTS, isArray: true, nullable: true })
  dayparts!: Daypart[] | null;

  @ApiProperty({ type: Number, nullable: true })
  childrenUnderThree!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  childrenFromThree!: number | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  waitingSince!: string | null;

  @ApiProperty({ format: 'date' })
  reportedOn!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'Own open cases that may be the same people.' })
  overlappingCases!: number | null;

  static of(report: ListedReport): DemandReportResponse {
    return {
      id: report.id,
      officeName: report.officeName,
      isOwn: report.isOwn,
      ags: report.ags,
      formatCode: report.formatCode,
      level: report.level,
      accessRoute: report.accessRoute,
      people: report.people,
      isSuppressed: report.isSuppressed,
      dayparts: report.dayparts === null ? null : [...report.dayparts],
      childrenUnderThree: report.childrenUnderThree,
      childrenFromThree: report.childrenFromThree,
      waitingSince: report.waitingSince,
      reportedOn: report.reportedOn,
      overlappingCases: report.overlappingCases,
    };
  }
}

/** A page of counts, in the order of Gemeinden. */
export class DemandReportPageResponse {
  @ApiProperty({ type: [DemandReportResponse] })
  items!: DemandReportResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}
