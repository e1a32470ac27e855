import { ApiProperty } from '@nestjs/swagger';
import { MEASURE_STATES, type MeasureState } from '#libs/measure';
import { SELECTION_CLASSES, type SelectionClass } from '#libs/yearly-selection';
import { TRAFFIC_LIGHTS, type TrafficLight } from '#libs/measure-review';
import { GOAL_STATES, NEED_STATES, type GoalState, type NeedState } from '#libs/objective';
import type {
  AnswerTraceReading,
  MeasureOriginReading,
  TracedAnswer,
  TracedMeasure,
} from '../trace-reading.js';

/** An answer in its words, without a name. */
export class TracedAnswerResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  text!: string;

  @ApiProperty({ description: 'What it answered.' })
  source!: string;

  @ApiProperty({ description: 'The own organisation gave it under its name.' })
  isOwn!: boolean;

  static of({ id, text, source, isOwn }: TracedAnswer): TracedAnswerResponse {
    return { id, text, source, isOwn };
  }
}

/** A need in a trace. */
export class TracedNeedResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ enum: NEED_STATES })
  state!: NeedState;
}

/** A goal in a trace. */
export class TracedGoalResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  statement!: string;

  @ApiProperty({ enum: GOAL_STATES })
  state!: GoalState;

  @ApiProperty({ format: 'date' })
  dueOn!: string;
}

/** The three lights of the last review. */
export class TracedReviewResponse {
  @ApiProperty({ format: 'date' })
  asOf!: string;

  @ApiProperty({ enum: TRAFFIC_LIGHTS })
  implementation!: TrafficLight;

  @ApiProperty({ enum: TRAFFIC_LIGHTS })
  schedule!: TrafficLight;

  @ApiProperty({ enum: TRAFFIC_LIGHTS })
  goal!: TrafficLight;
}

/** A measure in a trace. */
export class TracedMeasureResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'integer' })
  number!: number;

  @ApiProperty()
  title!: string;

  @ApiProperty({ enum: MEASURE_STATES })
  state!: MeasureState;

  @ApiProperty({ format: 'date' })
  stateSince!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The last year whose decided selection chose it.',
  })
  chosenFor!: number | null;

  @ApiProperty({ enum: SELECTION_CLASSES, nullable: true })
  selectionClass!: SelectionClass | null;

  @ApiProperty({ type: TracedReviewResponse, nullable: true })
  review!: TracedReviewResponse | null;

  @ApiProperty({ type: String, nullable: true, description: 'The last report.' })
  lastNote!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  lastNoteOn!: string | null;

  static of({ measure, chosen, review, lastNote }: TracedMeasure): TracedMeasureResponse {
    const { id, number, title, state, stateSince } = measure;
    return {
      id,
      number,
      title,
      state,
      stateSince,
      chosenFor: chosen?.year ?? null,
      selectionClass: chosen?.selectionClass ?? null,
      review:
        review === null
          ? null
          : {
              asOf: review.asOf,
              implementation: review.implementation.light,
              schedule: review.schedule.light,
              goal: review.goal.light,
            },
      lastNote: lastNote?.text ?? null,
      lastNoteOn: lastNote?.writtenOn ?? null,
    };
  }
}

/** What followed from an answer. */
export class AnswerTraceResponse {
  @ApiProperty({ type: TracedAnswerResponse })
  answer!: TracedAnswerResponse;

  @ApiProperty({ type: [TracedNeedResponse] })
  needs!: TracedNeedResponse[];

  @ApiProperty({ type: [TracedGoalResponse] })
  goals!: TracedGoalResponse[];

  @ApiProperty({ type: [TracedMeasureResponse] })
  measures!: TracedMeasureResponse[];

  static of({ answer, needs, goals, measures }: AnswerTraceReading): AnswerTraceResponse {
    return {
      answer: TracedAnswerResponse.of(answer),
      needs: needs.map(({ id, title, state }) => ({ id, title, state })),
      goals: goals.map(({ id, statement, state, dueOn }) => ({ id, statement, state, dueOn })),
      measures: measures.map((one) => TracedMeasureResponse.of(one)),
    };
  }
}

/** Answers with what followed from each. */
export class AnswerTracesResponse {
  @ApiProperty({ type: [AnswerTraceResponse] })
  items!: AnswerTraceResponse[];
}

/** What a measure goes back to. */
export class MeasureOriginResponse {
  @ApiProperty({ type: [TracedNeedResponse] })
  needs!: TracedNeedResponse[];

  @ApiProperty({ type: [TracedAnswerResponse] })
  answers!: TracedAnswerResponse[];

  @ApiProperty({ type: 'integer' })
  gapCount!: number;

  static of({ needs, answers, gapCount }: MeasureOriginReading): MeasureOriginResponse {
    return {
      needs: needs.map(({ id, title, state }) => ({ id, title, state })),
      answers: answers.map((one) => TracedAnswerResponse.of(one)),
      gapCount,
    };
  }
}
