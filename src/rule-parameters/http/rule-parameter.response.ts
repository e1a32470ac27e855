import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#libs/calendar';
import { PARAMETER_KEYS, type ParameterKey, type RuleParameter } from '#libs/rule-parameter';

/** One dated value with the place it comes from. */
export class RuleParameterResponse {
  @ApiProperty({ enum: PARAMETER_KEYS })
  key!: ParameterKey;

  @ApiProperty()
  value!: number;

  @ApiProperty({ format: 'date' })
  from!: LocalDate;

  @ApiProperty({ format: 'date', nullable: true, type: String })
  until!: LocalDate | null;

  @ApiProperty({ description: 'Legal place or own rule, in German.' })
  source!: string;

  static of(parameter: RuleParameter): RuleParameterResponse {
    const { key, value, from, until, source } = parameter;
    return { key, value, from, until, source };
  }
}

/** All of them. */
export class RuleParameterListResponse {
  @ApiProperty({ type: [RuleParameterResponse] })
  items!: RuleParameterResponse[];
}
