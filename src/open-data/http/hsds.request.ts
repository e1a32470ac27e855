import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

const WholeNumber = (usual: number): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (value === undefined || value === '' ? usual : Number(value)));

/** Which page of a list, in the words of HSDS. */
export class HsdsPageRequest {
  @ApiPropertyOptional({ type: Number, minimum: 1, default: 1 })
  @WholeNumber(1)
  @IsInt()
  @Min(1)
  @Max(100_000)
  page: number = 1;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 100, default: 50 })
  @WholeNumber(50)
  @IsInt()
  @Min(1)
  @Max(100)
  per_page: number = 50;
}
