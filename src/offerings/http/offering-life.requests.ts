import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import type { LocalDate } from '#libs/calendar';
import { OBSTACLES, type Obstacle } from '#libs/course-catalogue';
import { IsLocalDate } from '../../platform/http/is-local-date.js';

/** Why a course does not come about. */
export class CancelOfferingRequest {
  @ApiProperty({ enum: OBSTACLES })
  @IsIn(OBSTACLES, { message: 'Bitte nennen Sie den Grund.' })
  reasonCode!: Obstacle;
}

/** Why a course is put off, and to which first day. */
export class PostponeOfferingRequest extends CancelOfferingRequest {
  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description: 'All sections move by as many days. null where the new start is not known yet.',
  })
  @IsOptional()
  @IsLocalDate()
  startsOn: LocalDate | null = null;
}

/** Why a course gives way to another, and to which. */
export class MergeOfferingRequest extends CancelOfferingRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Bitte wählen Sie den Kurs, in den zusammengelegt wird.' })
  intoOfferingId!: string;
}

/** From which first day a postponed course is open again. */
export class ReopenOfferingRequest {
  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description: 'null: from the days that stand.',
  })
  @IsOptional()
  @IsLocalDate()
  startsOn: LocalDate | null = null;
}

/** Whether free places go to the shared waiting list by themselves. */
export class FillingRequest {
  @ApiProperty()
  @IsBoolean()
  isFilledFromList!: boolean;
}

/** Whether imports leave a course alone. */
export class DetachRequest {
  @ApiProperty()
  @IsBoolean()
  isDetached!: boolean;
}
