import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { PROFILE_LIMITS, type ProfileColumn, type ProfileLines } from '../column-profile.js';

/** A column by the heading that stands for it, or by a text for each line. */
export class ProfileColumnFields implements ProfileColumn {
  @ApiProperty({ description: 'Name of the target column.' })
  @IsString()
  @MaxLength(60)
  column!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'As it is written in the file; `#3`: the fourth one, without a name.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(PROFILE_LIMITS.letters)
  heading: string | null = null;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(PROFILE_LIMITS.letters)
  text: string | null = null;
}

/** Which lines are meant. */
export class ProfileLinesFields implements ProfileLines {
  @ApiProperty()
  @IsString()
  @MaxLength(PROFILE_LIMITS.letters)
  heading!: string;

  @ApiProperty({ type: [String] })
  @ArrayNotEmpty({ message: 'Bitte wählen Sie, welche Zeilen gelesen werden.' })
  @ArrayMaxSize(PROFILE_LIMITS.values)
  @IsString({ each: true })
  @MaxLength(PROFILE_LIMITS.letters, { each: true })
  values!: string[];
}
