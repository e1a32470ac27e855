import { ApiProperty } from '@nestjs/swagger';
import {
  GOAL_HINTS,
  GOAL_LEVELS,
  GOAL_STATES,
  NEED_STATES,
  type GoalHint,
  type GoalLevel,
  type GoalState,
  type NeedState,
  type StrategicNeed,
} from '#libs/objective';
import type { ShownGoal } from '../shown-objective.js';

/** A need that a goal meets. */
export class NeedOfGoalResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  fieldId!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ enum: NEED_STATES })
  state!: NeedState;

  static of({ id, fieldId, title, state }: StrategicNeed): NeedOfGoalResponse {
    return { id, fieldId, title, state };
  }
}

/** What a SMART goal should have and this one lacks. */
export class GoalHintsResponse {
  @ApiProperty({ enum: GOAL_HINTS, isArray: true })
  hints!: GoalHint[];
}

/** A goal with its needs. Its indicators and measures have routes of their own. */
export class GoalResponse extends GoalHintsResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  conceptId!: string;

  @ApiProperty()
  statement!: string;

  @ApiProperty({ enum: GOAL_LEVELS })
  level!: GoalLevel;

  @ApiProperty()
  specific!: string;

  @ApiProperty()
  measurable!: string;

  @ApiProperty()
  attainable!: string;

  @ApiProperty()
  relevant!: string;

  @ApiProperty({ format: 'date' })
  dueOn!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  committeeId!: string | null;

  @ApiProperty({ enum: GOAL_STATES })
  state!: GoalState;

  @ApiProperty({ type: String, nullable: true })
  stateReason!: string | null;

  @ApiProperty()
  isPublic!: boolean;

  @ApiProperty()
  version!: number;

  @ApiProperty({ type: [NeedOfGoalResponse] })
  needs!: NeedOfGoalResponse[];

  @ApiProperty({ description: 'The reader may change it.' })
  mayWrite!: boolean;

  static of({ goal, needs, hints, mayWrite }: ShownGoal): GoalResponse {
    const { id, conceptId, statement, level, dueOn, committeeId, state, stateReason, isPublic } = goal;
    const { specific, measurable, attainable, relevant, version } = goal;
    return {
      id,
      conceptId,
      statement,
      level,
      specific,
      measurable,
      attainable,
      relevant,
      dueOn,
      committeeId,
      state,
      stateReason,
      isPublic,
      version,
      needs: needs.map((need) => NeedOfGoalResponse.of(need)),
      hints: [...hints],
      mayWrite,
    };
  }
}

/** Goals of an edition. */
export class GoalListResponse {
  @ApiProperty({ type: [GoalResponse] })
  items!: GoalResponse[];

  static of(goals: readonly ShownGoal[]): GoalListResponse {
    return { items: goals.map((goal) => GoalResponse.of(goal)) };
  }
}
