import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#libs/calendar';
import { FUNDING_SOURCES, MEASURE_STATES, type FundingSource, type MeasureState } from '#libs/measure';
import { TRAFFIC_LIGHTS, type MeasureReview, type TrafficLight } from '#libs/measure-review';
import { GOAL_STATES, type Goal, type GoalState } from '#libs/objective';
import type { PublicMeasure, PublicOverview } from '../public-concept.js';
import { PublicDocumentResponse, PublicTitleResponse } from './public-parts.response.js';

/** A goal in a list. */
export class PublicGoalLineResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  statement!: string;

  @ApiProperty({ enum: GOAL_STATES })
  state!: GoalState;

  @ApiProperty({ format: 'date' })
  dueOn!: LocalDate;

  static of({ id, statement, state, dueOn }: Goal): Omit<PublicGoalLineResponse, never> {
    return { id, statement, state, dueOn };
  }
}

/** The latest review: three lights and the public sentence. */
export class PublicReviewResponse {
  @ApiProperty({ format: 'date' })
  asOf!: LocalDate;

  @ApiProperty({ enum: TRAFFIC_LIGHTS })
  implementation!: TrafficLight;

  @ApiProperty({ enum: TRAFFIC_LIGHTS })
  schedule!: TrafficLight;

  @ApiProperty({ enum: TRAFFIC_LIGHTS })
  goal!: TrafficLight;

  @ApiProperty({ type: String, nullable: true })
  publicSentence!: string | null;

  static of(review: MeasureReview): PublicReviewResponse {
    const { asOf, implementation, schedule, goal, publicSentence } = review;
    return {
      asOf,
      implementation: implementation.light,
      schedule: schedule.light,
      goal: goal.light,
      publicSentence,
    };
  }
}

/** Granted money. */
export class PublicFundingResponse {
  @ApiProperty({ enum: FUNDING_SOURCES })
  source!: FundingSource;

  @ApiProperty({ type: 'integer' })
  amountCents!: number;
}

/** A measure in a list. */
export class PublicMeasureLineResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'integer' })
  number!: number;

  @ApiProperty()
  title!: string;

  @ApiProperty({ enum: MEASURE_STATES })
  state!: MeasureState;

  @ApiProperty({ type: String, nullable: true })
  responsible!: string | null;

  @ApiProperty({ type: [String], description: 'Themenfelder.' })
  fieldIds!: string[];

  @ApiProperty({ type: PublicReviewResponse, nullable: true })
  review!: PublicReviewResponse | null;

  static line({
    measure,
    responsible,
    fieldIds,
    review,
  }: PublicMeasure): Omit<PublicMeasureLineResponse, never> {
    const { id, number, title, state } = measure;
    const told = review === null ? null : PublicReviewResponse.of(review);
    return { id, number, title, state, responsible, fieldIds: [...fieldIds], review: told };
  }
}

/** All public measures of the edition that is seen first. */
export class PublicMeasureListResponse {
  @ApiProperty({ type: [PublicMeasureLineResponse] })
  items!: PublicMeasureLineResponse[];

  @ApiProperty({ type: [PublicTitleResponse] })
  fields!: PublicTitleResponse[];

  static of({ strategy }: PublicOverview): PublicMeasureListResponse {
    return {
      items: strategy.measures.map((one) => PublicMeasureLineResponse.line(one)),
      fields: strategy.fields.map((part) => PublicTitleResponse.of(part)),
    };
  }
}

/** One measure. */
export class PublicMeasureResponse extends PublicMeasureLineResponse {
  @ApiProperty()
  description!: string;

  @ApiProperty({ format: 'date', type: String, nullable: true })
  periodFrom!: LocalDate | null;

  @ApiProperty({ format: 'date', type: String, nullable: true })
  periodUntil!: LocalDate | null;

  @ApiProperty({ type: [PublicFundingResponse] })
  funding!: PublicFundingResponse[];

  @ApiProperty({ type: [PublicGoalLineResponse] })
  goals!: PublicGoalLineResponse[];

  @ApiProperty({ type: [PublicTitleResponse] })
  fields!: PublicTitleResponse[];

  @ApiProperty({ type: [PublicTitleResponse] })
  themes!: PublicTitleResponse[];

  @ApiProperty({ type: [PublicTitleResponse] })
  targetGroups!: PublicTitleResponse[];

  @ApiProperty({ type: [PublicDocumentResponse] })
  documents!: PublicDocumentResponse[];

  static of({ strategy, documents }: PublicOverview, id: string): PublicMeasureResponse {
    const found = strategy.measures.find(({ measure }) => measure.id === id);
    if (found === undefined) throw new Error('the strategy was read for this measure');
    const { description, periodFrom, periodUntil, goalIds, themeIds, targetGroupIds } = found.measure;
    const titles = (parts: readonly PublicTitleResponse[], ids: readonly string[]): PublicTitleResponse[] =>
      parts.filter((part) => ids.includes(part.id)).map((part) => PublicTitleResponse.of(part));
    return {
      ...PublicMeasureLineResponse.line(found),
      description,
      periodFrom,
      periodUntil,
      funding: found.funding.map(({ source, amountCents }) => ({ source, amountCents })),
      goals: strategy.goals
        .filter((goal) => goalIds.includes(goal.id))
        .map((goal) => PublicGoalLineResponse.of(goal)),
      fields: titles(strategy.fields, found.fieldIds),
      themes: titles(strategy.themes, themeIds),
      targetGroups: titles(strategy.targetGroups, targetGroupIds),
      documents: documents
        .filter(({ subjectKind, subjectId }) => subjectKind === 'measure' && subjectId === id)
        .map((note) => PublicDocumentResponse.of(note)),
    };
  }
}
