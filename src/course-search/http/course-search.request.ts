import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { CourseQuestionRequest } from './course-question.request.js';

/** A question in an address, and which page of its answer. */
export class CourseSearchRequest extends CourseQuestionRequest {
  @ApiPropertyOptional({ description: '`nextCursor` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 25 })
  @Transform(({ value }: { value: unknown }) => (value === undefined ? 25 : Number(value)))
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 25;
}
