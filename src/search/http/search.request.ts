import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** What somebody looks for. */
export class SearchRequest {
  @ApiProperty({ maxLength: 100, example: 'Kandel' })
  @IsString({ message: 'Bitte geben Sie ein, was Sie suchen.' })
  @MaxLength(100, { message: 'Bitte suchen Sie mit höchstens 100 Zeichen.' })
  q!: string;

  @ApiPropertyOptional({
    type: Number,
    minimum: 1,
    maximum: 50,
    default: 5,
    description: 'How many of each kind at most.',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Bitte geben Sie eine ganze Zahl an.' })
  @Min(1, { message: 'Mindestens 1.' })
  @Max(50, { message: 'Höchstens 50.' })
  most: number = 5;
}
