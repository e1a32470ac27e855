import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#libs/calendar';
import { STEP_STATES, type StepState } from '#libs/concept';
import type { ShownLink, ShownPart, ShownStep } from '../application/show-concept.js';

/** A field, a theme or a target group. */
export class ConceptPartResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  description!: string;

  @ApiProperty({ description: 'Something hangs on it: it is not deleted.' })
  isUsed!: boolean;

  @ApiProperty({ type: 'integer' })
  version!: number;

  static of({ id, title, description, isUsed, version }: ShownPart): ConceptPartResponse {
    return { id, title, description, isUsed, version };
  }
}

/** A step of the Zeitschiene. */
export class ProcessStepResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  description!: string;

  @ApiProperty({ format: 'date' })
  plannedFrom!: LocalDate;

  @ApiProperty({ format: 'date' })
  plannedUntil!: LocalDate;

  @ApiProperty({ format: 'date', type: String, nullable: true })
  actualFrom!: LocalDate | null;

  @ApiProperty({ format: 'date', type: String, nullable: true })
  actualUntil!: LocalDate | null;

  @ApiProperty({ enum: STEP_STATES, description: 'As of today, from the four days.' })
  state!: StepState;

  @ApiProperty()
  isPublic!: boolean;

  @ApiProperty({ type: 'integer' })
  version!: number;

  static of(step: ShownStep): ProcessStepResponse {
    const { id, title, description, plannedFrom, plannedUntil, actualFrom, actualUntil } = step;
    const { state, isPublic, version } = step;
    const days = { plannedFrom, plannedUntil, actualFrom, actualUntil };
    return { id, title, description, ...days, state, isPublic, version };
  }
}

/** A working group on a field. */
export class FieldLinkResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  fieldId!: string;

  @ApiProperty({ format: 'uuid' })
  committeeId!: string;

  @ApiProperty()
  committeeName!: string;

  @ApiProperty({ format: 'date' })
  linkedFrom!: LocalDate;

  @ApiProperty({ format: 'date', type: String, nullable: true })
  linkedUntil!: LocalDate | null;

  static of(link: ShownLink): FieldLinkResponse {
    const { id, fieldId, committeeId, committeeName, linkedFrom, linkedUntil } = link;
    return { id, fieldId, committeeId, committeeName, linkedFrom, linkedUntil };
  }
}
