import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** One wrong field of a request. */
export class FieldProblem {
  @ApiProperty({ description: 'Path of the field, for instance `sections.0.level`.' })
  field!: string;

  @ApiProperty({ description: 'Stable code of what is wrong.' })
  code!: string;

  @ApiProperty({ description: 'German sentence for people.' })
  message!: string;
}

/** “Fehlerantwort” by RFC 9457 (application/problem+json), with a stable `code` and a German `detail`. */
export class Problem {
  @ApiProperty({ example: 'about:blank' })
  type!: string;

  @ApiProperty({ example: 409 })
  status!: number;

  @ApiProperty({ example: 'offering-full' })
  code!: string;

  @ApiProperty({ description: 'German sentence for people.' })
  detail!: string;

  @ApiPropertyOptional({ type: [FieldProblem] })
  fields?: FieldProblem[];

  @ApiProperty({ description: 'Number of the request in the log.' })
  request!: string;
}
