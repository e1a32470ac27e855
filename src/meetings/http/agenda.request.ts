import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { AGENDA_ITEM_STATES, type AgendaItemState } from '#libs/meeting';
import type { AgendaItemWords } from '../application/add-agenda-item.js';
import { SeenVersion, Trimmed } from '../../platform/http/field-rules.js';

/** What somebody wants to talk about. */
export class AgendaItemRequest {
  @ApiProperty()
  @Trimmed()
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie an, worum es geht.' })
  @MaxLength(200)
  title!: string;

  @ApiProperty({ description: 'May be empty.' })
  @Trimmed()
  @IsString()
  @MaxLength(2000)
  note: string = '';

  @ApiPropertyOptional({ type: Number, nullable: true })
  @IsOptional()
  @IsInt({ message: 'Bitte geben Sie ganze Minuten an.' })
  @Min(1, { message: 'Ein Punkt dauert mindestens eine Minute.' })
  @Max(480, { message: 'Ein Punkt dauert höchstens acht Stunden.' })
  plannedMinutes: number | null = null;

  toWords(): AgendaItemWords {
    const { title, note, plannedMinutes } = this;
    return { title, note, plannedMinutes };
  }
}

/** Other words for an item, and what becomes of it. */
export class ChangeAgendaItemRequest extends AgendaItemRequest {
  @ApiProperty({ enum: AGENDA_ITEM_STATES })
  @IsIn(AGENDA_ITEM_STATES)
  state!: AgendaItemState;

  @SeenVersion()
  version!: number;
}

const DIRECTIONS = ['up', 'down'] as const;

/** One place up or down. */
export class MoveAgendaItemRequest {
  @ApiProperty({ enum: DIRECTIONS })
  @IsIn(DIRECTIONS)
  direction!: (typeof DIRECTIONS)[number];
}
