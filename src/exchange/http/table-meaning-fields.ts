import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { PROFILE_LIMITS } from '../column-profile.js';
import type { LineChoice, ValueTranslation } from '../reading/table/table-row.js';

/** What a value of one column means. */
export class ValueTranslationFields implements ValueTranslation {
  @ApiProperty({ description: 'Name of the target column.' })
  @IsString()
  @MaxLength(60)
  column!: string;

  @ApiProperty({ description: 'As it stands in the file; empty for cells that hold nothing.' })
  @IsString()
  @MaxLength(PROFILE_LIMITS.letters)
  from!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(PROFILE_LIMITS.letters)
  to!: string;
}

/** Which lines are meant: those with one of these values in a column of the file. */
export class LineChoiceFields implements LineChoice {
  @ApiProperty({ type: 'integer', description: 'Place in the header line, from 0.' })
  @IsInt()
  @Min(0)
  @Max(1000)
  index!: number;

  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(PROFILE_LIMITS.values)
  @IsString({ each: true })
  @MaxLength(PROFILE_LIMITS.letters, { each: true })
  values!: string[];
}
