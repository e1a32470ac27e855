import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsUUID } from 'class-validator';
import { NEED_ACTS, NEED_URGENCIES, type NeedAct, type NeedContent, type NeedUrgency } from '#libs/objective';
import type { ObjectiveStep } from '../application/change-need.js';
import { Free, FreeOrNull, Ids, Required } from './objective-fields.js';
import { SeenVersion } from '../../platform/http/field-rules.js';

const NEED_ACT_NAMES = Object.keys(NEED_ACTS) as readonly NeedAct[];

/** A need as somebody enters it. */
export class NeedRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Bitte wählen Sie ein Themenfeld.' })
  fieldId!: string;

  @Required(200, 'Bitte geben Sie dem Bedarf einen Titel.')
  title!: string;

  @Free(4000)
  description!: string;

  @ApiProperty({ enum: NEED_URGENCIES })
  @IsIn(NEED_URGENCIES, { message: 'Bitte wählen Sie, wie dringlich der Bedarf ist.' })
  urgency!: NeedUrgency;

  @ApiProperty()
  @IsBoolean()
  isPublic!: boolean;

  @Ids()
  targetGroupIds!: string[];

  @Ids()
  themeIds!: string[];

  toContent(): NeedContent {
    const { fieldId, title, description, urgency, isPublic, targetGroupIds, themeIds } = this;
    return { fieldId, title, description, urgency, isPublic, targetGroupIds, themeIds };
  }
}

/** A new need of an edition. */
export class AddNeedRequest extends NeedRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  conceptId!: string;
}

/** The same for a change. */
export class ChangeNeedRequest extends NeedRequest {
  @SeenVersion()
  version!: number;
}

/** A step of a need. */
export class StepNeedRequest {
  @ApiProperty({ enum: NEED_ACT_NAMES })
  @IsIn(NEED_ACT_NAMES)
  act!: NeedAct;

  @FreeOrNull(1000)
  reason: string | null = null;

  @SeenVersion()
  version!: number;

  toStep(): ObjectiveStep<NeedAct> {
    return { act: this.act, reason: this.reason, seenVersion: this.version };
  }
}
