import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsNotEmpty,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import type { LocalDate } from '#libs/calendar';
import { IsLocalDate } from '../../platform/http/is-local-date.js';

/** A new edition. */
export class EditionRequest {
  @ApiProperty({ example: 'Integrationskonzept des Landkreises', maxLength: 200 })
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie dem Konzept einen Titel.' })
  @MaxLength(200)
  title!: string;

  @ApiProperty({ example: 'Fortschreibung 2026', maxLength: 100 })
  @IsString()
  @IsNotEmpty({ message: 'Bitte sagen Sie, wie diese Fassung heißt, zum Beispiel „Fortschreibung 2026“.' })
  @MaxLength(100)
  edition!: string;

  @ApiProperty({ maxLength: 4000 })
  @IsString()
  @MaxLength(4000)
  summary!: string;

  @ApiProperty({ description: 'Whether the public may read it.' })
  @IsBoolean()
  isPublic!: boolean;
}

/** The version that was seen, for acts that need no more. */
export class SeenConceptVersionRequest {
  @ApiProperty({ type: 'integer', description: 'The version that was seen.' })
  @IsInt()
  version!: number;
}

/** A change of an edition. */
export class ChangeEditionRequest extends EditionRequest {
  @ApiProperty({ type: 'integer', description: 'The version that was seen.' })
  @IsInt()
  version!: number;
}

/** An edition is adopted. */
export class AdoptConceptRequest extends SeenConceptVersionRequest {
  @ApiProperty({ format: 'uuid', description: 'A decision of a body that decides.' })
  @IsUUID(undefined, { message: 'Bitte wählen Sie den Beschluss.' })
  decisionId!: string;

  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  validFrom!: LocalDate;
}

/** All of a list, in its new order. */
export class OrderConceptPartsRequest {
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  ids!: string[];
}
