import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { localDate } from '#libs/calendar';
import { TREND_STEPS, type TrendScope, type TrendStep } from '#libs/trend';
import { Refused } from '../../platform/refusal/refused.js';
import type { TrendQuery } from '../trend-reading.js';

const MONTH = /^[12]\d{3}-(0[1-9]|1[0-2])$/;
const WRONG_MONTH = { message: 'Hier wird ein Monat der Form JJJJ-MM erwartet.' };

/** Which months, in which steps, and for whom: everybody, one Kurstyp or one Verbandsgemeinde. */
export class ReadTrendsRequest {
  @ApiPropertyOptional({ enum: TREND_STEPS, default: 'month' })
  @IsOptional()
  @IsIn(TREND_STEPS, { message: 'Diese Schrittweite gibt es nicht.' })
  step: TrendStep = 'month';

  @ApiPropertyOptional({ description: 'Code of a course format; not together with `area`.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  format?: string;

  @ApiPropertyOptional({ description: 'Key of an association; not together with `format`.' })
  @IsOptional()
  @Matches(/^\d{9}$/, { message: 'Diese Verbandsgemeinde gibt es nicht.' })
  area?: string;

  @ApiPropertyOptional({ description: 'First month, `YYYY-MM`.' })
  @IsOptional()
  @Matches(MONTH, WRONG_MONTH)
  from?: string;

  @ApiPropertyOptional({ description: 'Last month, `YYYY-MM`; at most the last that is over.' })
  @IsOptional()
  @Matches(MONTH, WRONG_MONTH)
  until?: string;

  toQuery(): TrendQuery {
    return {
      step: this.step,
      scope: this.toScope(),
      ...(this.from === undefined ? {} : { from: localDate(`${this.from}-01`) }),
      ...(this.until === undefined ? {} : { until: localDate(`${this.until}-01`) }),
    };
  }

  private toScope(): TrendScope {
    if (this.format !== undefined && this.area !== undefined) {
      const message =
        'Bitte wählen Sie einen Kurstyp oder eine Verbandsgemeinde. Beides zusammen beträfe zu wenige Menschen.';
      const code = 'one-scope-only';
      throw new Refused('invalid', { code }, message, [{ field: 'area', code, message }]);
    }
    if (this.format !== undefined) return { kind: 'format', key: this.format };
    return this.area === undefined ? { kind: 'district' } : { kind: 'area', key: this.area };
  }
}
