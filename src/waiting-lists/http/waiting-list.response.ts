import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGE_LEVELS, type LanguageLevel } from '#libs/course-catalogue';
import { LIST_OBSTACLES, type ListObstacle } from '#libs/waiting-list';
import type { CourseList, OwnCase, ShownObstacle, WishPosition } from '../course-list.js';

/** How many people something stands in the way of. */
export class ListObstacleResponse {
  @ApiProperty({ enum: LIST_OBSTACLES })
  obstacle!: ListObstacle;

  @ApiProperty({ type: Number, nullable: true, description: 'Null: a few, fewer than may be told.' })
  people!: number | null;

  static of({ obstacle, people }: ShownObstacle): ListObstacleResponse {
    return { obstacle, people };
  }
}

/** Who is next, by nothing but how long they have waited. */
export class NextInLineResponse {
  @ApiProperty()
  waitedDays!: number;

  @ApiProperty({ description: 'By lawful priority.' })
  isPriority!: boolean;
}

/** Where one of one's own cases stands at a course. */
export class OwnCaseResponse {
  @ApiProperty({ format: 'uuid' })
  referralId!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty({ description: 'The section that the case is nearest to.' })
  sectionNumber!: number;

  @ApiProperty({ enum: LANGUAGE_LEVELS })
  level!: LanguageLevel;

  @ApiProperty({ format: 'date' })
  startsOn!: string;

  @ApiProperty({ description: 'Among those who could be offered the place now.' })
  position!: number;

  @ApiProperty()
  ahead!: number;

  @ApiProperty()
  aheadWithPriority!: number;

  @ApiProperty({ enum: LIST_OBSTACLES, nullable: true })
  obstacle!: ListObstacle | null;

  @ApiProperty()
  sentence!: string;

  static of({ entry, ...own }: OwnCase): OwnCaseResponse {
    const { referralId, code, position, ahead, aheadWithPriority, obstacle, sentence } = own;
    const { sectionNumber, level, startsOn } = entry;
    return {
      referralId,
      code,
      sectionNumber,
      level,
      startsOn,
      position,
      ahead,
      aheadWithPriority,
      obstacle,
      sentence,
    };
  }
}

/** Who fits a course: figures for its provider and the district, own cases for an office. */
export class FittingCasesResponse {
  @ApiProperty({ type: Number, nullable: true, description: 'Null: a few, or not for this member.' })
  fitting!: number | null;

  @ApiProperty({ description: 'Below this, a number that is not 0 is hidden.' })
  fewerThan!: number;

  @ApiProperty({ type: [ListObstacleResponse] })
  obstacles!: ListObstacleResponse[];

  @ApiProperty({ type: [OwnCaseResponse] })
  ownCases!: OwnCaseResponse[];

  static of(
    list: Pick<CourseList, 'fitting' | 'fewerThan' | 'obstacles' | 'ownCases'>,
  ): FittingCasesResponse {
    return {
      fitting: list.fitting,
      fewerThan: list.fewerThan,
      obstacles: list.obstacles.map((obstacle) => ListObstacleResponse.of(obstacle)),
      ownCases: list.ownCases.map((own) => OwnCaseResponse.of(own)),
    };
  }
}

/** The list of a course, and why this person is next, or nobody. */
export class WaitingListResponse extends FittingCasesResponse {
  @ApiProperty({ type: NextInLineResponse, nullable: true })
  next!: NextInLineResponse | null;

  @ApiProperty({ description: 'German: why this person is next, or why nobody is.' })
  sentence!: string;

  static override of(list: CourseList): WaitingListResponse {
    const { next, sentence } = list;
    return { ...shownFitting(list), next: next === null ? null : { ...next }, sentence };
  }
}

type FittingCases = Pick<CourseList, 'fitting' | 'fewerThan' | 'obstacles' | 'ownCases'>;

function shownFitting({ fitting, fewerThan, obstacles, ownCases }: FittingCases) {
  return {
    fitting,
    fewerThan,
    obstacles: obstacles.map((obstacle) => ListObstacleResponse.of(obstacle)),
    ownCases: ownCases.map((own) => OwnCaseResponse.of(own)),
  };
}

/** Where a case stands for one of its wishes. */
export class WishPositionResponse {
  @ApiProperty({ enum: ['format', 'offering'] })
  kind!: 'format' | 'offering';

  @ApiProperty({ type: String, nullable: true, description: 'The wished Kurstyp, where that is the wish.' })
  formatCode!: string | null;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The course that the case is nearest to; null where there is none.',
  })
  offeringId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  title!: string | null;

  @ApiProperty({ type: Number, nullable: true })
  sectionNumber!: number | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  startsOn!: string | null;

  @ApiProperty({ type: Number, nullable: true })
  position!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  ahead!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  aheadWithPriority!: number | null;

  @ApiProperty({ enum: LIST_OBSTACLES, nullable: true })
  obstacle!: ListObstacle | null;

  @ApiProperty({ description: 'German: that the case is next, or why it is not.' })
  whyNotNext!: string;

  static of({ wish, outlook, sentence }: WishPosition): WishPositionResponse {
    const formatCode = wish.kind === 'format' ? wish.formatCode : null;
    const given = { kind: wish.kind, formatCode, whyNotNext: sentence };
    if (outlook !== null) return { ...given, ...placeAt(outlook) };
    return { ...given, ...NOWHERE, offeringId: wish.kind === 'offering' ? wish.offeringId : null };
  }
}

type PlaceInLine = Omit<WishPositionResponse, 'kind' | 'formatCode' | 'whyNotNext'>;

const NOWHERE: PlaceInLine = {
  offeringId: null,
  title: null,
  sectionNumber: null,
  startsOn: null,
  position: null,
  ahead: null,
  aheadWithPriority: null,
  obstacle: null,
};

function placeAt(outlook: NonNullable<WishPosition['outlook']>): PlaceInLine {
  const { entry, title, position, ahead, aheadWithPriority, obstacle } = outlook;
  const { offeringId, sectionNumber, startsOn } = entry;
  return { offeringId, title, sectionNumber, startsOn, position, ahead, aheadWithPriority, obstacle };
}

/** One line for each wish, the dearest first. */
export class PositionsResponse {
  @ApiProperty({ type: [WishPositionResponse] })
  wishes!: WishPositionResponse[];
}
