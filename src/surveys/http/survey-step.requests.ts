import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsNotEmpty,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { SeenVersion, Trimmed } from '../../platform/http/field-rules.js';
import type { Invited } from '../application/choose-invited.js';

/** Which version of the survey was seen. */
export class SeenVersionRequest {
  @SeenVersion()
  version!: number;
}

/** A further actor with a functional mailbox. */
export class FurtherActorRequest {
  @ApiProperty({ maxLength: 200 })
  @Trimmed()
  @IsString()
  @IsNotEmpty({ message: 'Bitte nennen Sie die Organisation.' })
  @MaxLength(200)
  name!: string;

  @ApiProperty({ format: 'email', description: 'Of an office, never of a person.' })
  @Trimmed()
  @IsEmail(undefined, {
    message: 'Bitte geben Sie die E-Mail-Adresse der Stelle an, zum Beispiel post@verein.de.',
  })
  @MaxLength(200)
  mailAddress!: string;
}

/** Who shall be invited, all of them. */
export class ChooseInvitedRequest {
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  memberIds!: string[];

  @ApiProperty({ type: [FurtherActorRequest] })
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => FurtherActorRequest)
  further!: FurtherActorRequest[];

  toInvited(): Invited {
    return {
      memberIds: this.memberIds,
      further: this.further.map(({ name, mailAddress }) => ({ name, mailAddress })),
    };
  }
}

/** What the district says of the answers. */
export class SummaryRequest extends SeenVersionRequest {
  @ApiProperty({ maxLength: 10_000 })
  @IsString()
  @MaxLength(10_000)
  summary!: string;

  @ApiProperty({ description: 'Everybody may read it.' })
  @IsBoolean()
  isReleased!: boolean;
}
