import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { localDate, type LocalDate } from '#libs/calendar';
import { GOAL_ACTS, GOAL_LEVELS, type GoalAct, type GoalLevel, type JudgedGoal } from '#libs/objective';
import { IsLocalDate } from '../../platform/http/is-local-date.js';
import type { GoalContent } from '../application/add-goal.js';
import type { ObjectiveStep } from '../application/change-need.js';
import { Free, FreeOrNull, Ids, Required } from './objective-fields.js';
import { EmptyIsNull, SeenVersion } from '../../platform/http/field-rules.js';

const GOAL_ACT_NAMES = Object.keys(GOAL_ACTS) as readonly GoalAct[];
const SMART_LENGTH = 1000;

/** The letters S, M, A and R of a goal, and who answers for it. */
class SmartRequest {
  @Free(SMART_LENGTH)
  specific!: string;

  @Free(SMART_LENGTH)
  measurable!: string;

  @Free(SMART_LENGTH)
  attainable!: string;

  @Free(SMART_LENGTH)
  relevant!: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @EmptyIsNull()
  @IsOptional()
  @IsUUID(undefined, { message: 'Bitte wählen Sie eine Arbeitsgruppe.' })
  committeeId: string | null = null;

  @Ids()
  needIds!: string[];
}

/** A goal as somebody enters it. */
export class GoalRequest extends SmartRequest {
  @Required(600, 'Bitte schreiben Sie, was anders sein soll und für wen.')
  statement!: string;

  @ApiProperty({ enum: GOAL_LEVELS })
  @IsIn(GOAL_LEVELS, { message: 'Bitte wählen Sie die Ebene des Ziels.' })
  level!: GoalLevel;

  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  dueOn!: string;

  @ApiProperty()
  @IsBoolean()
  isPublic!: boolean;

  toContent(): GoalContent {
    const { statement, level, specific, measurable, attainable, relevant, committeeId } = this;
    const smart = { statement, level, specific, measurable, attainable, relevant };
    return {
      ...smart,
      committeeId,
      dueOn: localDate(this.dueOn),
      isPublic: this.isPublic,
      needIds: this.needIds,
    };
  }
}

/** A new goal of an edition. */
export class AddGoalRequest extends GoalRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  conceptId!: string;
}

/** The same for a change. */
export class ChangeGoalRequest extends GoalRequest {
  @SeenVersion()
  version!: number;
}

/** A step of a goal. */
export class StepGoalRequest {
  @ApiProperty({ enum: GOAL_ACT_NAMES })
  @IsIn(GOAL_ACT_NAMES)
  act!: GoalAct;

  @FreeOrNull(1000)
  reason: string | null = null;

  @SeenVersion()
  version!: number;

  toStep(): ObjectiveStep<GoalAct> {
    return { act: this.act, reason: this.reason, seenVersion: this.version };
  }
}

/** A goal that is still being typed: anything may be missing. */
export class GoalDraftRequest extends SmartRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  conceptId!: string;

  @Free(600)
  statement!: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @EmptyIsNull()
  @IsOptional()
  @IsLocalDate()
  dueOn: LocalDate | null = null;

  toGoal(): JudgedGoal {
    const { statement, specific, measurable, attainable, relevant, committeeId, dueOn } = this;
    return { statement, specific, measurable, attainable, relevant, committeeId, dueOn, state: 'open' };
  }
}
