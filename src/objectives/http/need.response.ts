import { ApiProperty } from '@nestjs/swagger';
import {
  GOAL_STATES,
  NEED_STATES,
  NEED_URGENCIES,
  type GoalState,
  type NeedState,
  type NeedUrgency,
} from '#libs/objective';
import type { ShownNeed } from '../shown-objective.js';
import { EvidenceResponse } from './evidence.response.js';

/** A goal that a need is tied to. */
export class GoalOfNeedResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  statement!: string;

  @ApiProperty({ enum: GOAL_STATES })
  state!: GoalState;
}

/** A need with its evidence and its goals. */
export class NeedResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  conceptId!: string;

  @ApiProperty({ format: 'uuid' })
  fieldId!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  description!: string;

  @ApiProperty({ enum: NEED_URGENCIES })
  urgency!: NeedUrgency;

  @ApiProperty({ enum: NEED_STATES })
  state!: NeedState;

  @ApiProperty({ type: String, nullable: true })
  stateReason!: string | null;

  @ApiProperty()
  isPublic!: boolean;

  @ApiProperty()
  version!: number;

  @ApiProperty({ type: [String], format: 'uuid' })
  targetGroupIds!: string[];

  @ApiProperty({ type: [String], format: 'uuid' })
  themeIds!: string[];

  @ApiProperty({ type: [EvidenceResponse] })
  evidence!: EvidenceResponse[];

  @ApiProperty({ type: [GoalOfNeedResponse] })
  goals!: GoalOfNeedResponse[];

  @ApiProperty({ description: 'The reader may change it.' })
  mayWrite!: boolean;

  static of({ need, evidence, goals, mayWrite }: ShownNeed): NeedResponse {
    const { id, conceptId, fieldId, title, description, urgency, state, stateReason } = need;
    return {
      id,
      conceptId,
      fieldId,
      title,
      description,
      urgency,
      state,
      stateReason,
      isPublic: need.isPublic,
      version: need.version,
      targetGroupIds: [...need.targetGroupIds],
      themeIds: [...need.themeIds],
      evidence: evidence.map((one) => EvidenceResponse.of(one)),
      goals: goals.map((goal) => ({ id: goal.id, statement: goal.statement, state: goal.state })),
      mayWrite,
    };
  }
}

/** Needs of an edition. */
export class NeedListResponse {
  @ApiProperty({ type: [NeedResponse] })
  items!: NeedResponse[];

  static of(needs: readonly ShownNeed[]): NeedListResponse {
    return { items: needs.map((need) => NeedResponse.of(need)) };
  }
}
