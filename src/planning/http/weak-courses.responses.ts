import { ApiProperty, OmitType } from '@nestjs/swagger';
import { RISK_STAGES, type MergeKind, type RiskStage } from '#libs/planning';
import { JOINED_ORIGINS, type JoinedOrigin, type TravelTimeOrigin } from '#libs/region';
import type { NamedCourse, NamedCourseAtRisk, NamedMergeableCourses } from '../weak-course.js';

const MERGE_KINDS: readonly MergeKind[] = ['merge', 'shift', 'joint-course'];

/** A course as it is named to members. */
export class NamedCourseResponse implements NamedCourse {
  @ApiProperty({ format: 'uuid' })
  offeringId!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  providerName!: string;

  @ApiProperty()
  siteName!: string;

  @ApiProperty({ type: String, format: 'date' })
  startsOn!: NamedCourse['startsOn'];

  @ApiProperty()
  registered!: number;
}

/** The course with which another could be joined. */
export class MergeWithResponse extends OmitType(NamedCourseResponse, ['siteName', 'registered']) {
  @ApiProperty({ enum: MERGE_KINDS })
  kind!: MergeKind;

  @ApiProperty({ description: 'Registered in both together.' })
  people!: number;

  @ApiProperty()
  minutesBetween!: number;

  @ApiProperty({
    enum: ['corrected', 'measured', 'estimated'],
    nullable: true,
    description: 'Where these minutes come from; `estimated` is no timetable.',
  })
  originBetween!: TravelTimeOrigin | null;
}

/** A course that begins soon and expects too few people. */
export class CourseAtRiskResponse extends NamedCourseResponse {
  @ApiProperty()
  daysUntilStart!: number;

  @ApiProperty({ enum: RISK_STAGES })
  stage!: RiskStage;

  @ApiProperty({
    description: 'Registered, accepted, and as many of the open offers as are usually accepted.',
  })
  expected!: number;

  @ApiProperty()
  minimumSize!: number;

  @ApiProperty()
  missing!: number;

  @ApiProperty({
    type: Number,
    nullable: true,
    description:
      'People on the shared list who fit and have no offer; null where so few would tell of single people.',
  })
  fittingPeople!: number | null;

  @ApiProperty({ description: 'Whether these are enough, if all of them come.' })
  canBeFilled!: boolean;

  @ApiProperty({ description: 'Whether it is a course of the asking organisation.' })
  isOwn!: boolean;

  @ApiProperty({ type: MergeWithResponse, nullable: true })
  mergeWith!: MergeWithResponse | null;

  static of({ providerId: _providerId, ...course }: NamedCourseAtRisk): CourseAtRiskResponse {
    return course;
  }
}

/** Courses at risk, the nearest start first. */
export class CoursesAtRiskResponse {
  @ApiProperty({ type: [CourseAtRiskResponse] })
  items!: CourseAtRiskResponse[];
}

/** What joining two courses means for one Gemeinde. */
export class MergeEffectResponse {
  @ApiProperty()
  ags!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'People who wait for such a course; null where so few would tell of single people.',
  })
  people!: number | null;

  @ApiProperty({ description: 'To the nearer of the two courses.' })
  minutesBefore!: number;

  @ApiProperty({
    enum: ['corrected', 'measured', 'estimated'],
    description: 'Where these minutes come from; `estimated` is no timetable.',
  })
  originBefore!: TravelTimeOrigin;

  @ApiProperty({ description: 'To the one that stays; to both by turns in a joint course.' })
  minutesAfter!: number;

  @ApiProperty({
    enum: JOINED_ORIGINS,
    nullable: true,
    description:
      'Where these minutes come from; `partly-estimated`: one of two ways by turns is an estimate.',
  })
  originAfter!: JoinedOrigin | null;
}

/** Two courses of different providers, each too small, enough together. */
export class MergeableCoursesResponse {
  @ApiProperty({ enum: MERGE_KINDS })
  kind!: MergeKind;

  @ApiProperty({ description: 'Registered in both together.' })
  people!: number;

  @ApiProperty()
  minimumSize!: number;

  @ApiProperty()
  daysApart!: number;

  @ApiProperty()
  minutesBetween!: number;

  @ApiProperty({
    enum: ['corrected', 'measured', 'estimated'],
    nullable: true,
    description: 'Where these minutes come from; `estimated` is no timetable.',
  })
  originBetween!: TravelTimeOrigin | null;

  @ApiProperty({ type: [NamedCourseResponse], description: 'The one that would stay first.' })
  courses!: NamedCourseResponse[];

  @ApiProperty({ type: [MergeEffectResponse] })
  municipalities!: MergeEffectResponse[];

  static of({ courses, municipalities, ...pair }: NamedMergeableCourses): MergeableCoursesResponse {
    return { ...pair, courses: [...courses], municipalities: [...municipalities] };
  }
}

/** Pairs of courses, the shortest way between them first; each course in one pair only. */
export class MergeableCoursesListResponse {
  @ApiProperty({ type: [MergeableCoursesResponse] })
  items!: MergeableCoursesResponse[];
}
