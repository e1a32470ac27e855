import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsNotEmpty } from 'class-validator';
import type { LocalDate } from '#libs/calendar';
import { MEASURE_ACT_NAMES, type MeasureAct } from '#libs/measure';
import { OptionalCents, OptionalDay, SeenVersion } from '../../platform/http/field-rules.js';
import { OptionalText, Text, UNCLEAR } from './measure-fields.js';

/** One act of the table, with its reason; where it begins, also when it is planned to run. */
export class MeasureStepRequest {
  @ApiProperty({ enum: MEASURE_ACT_NAMES })
  @IsIn(MEASURE_ACT_NAMES, { message: UNCLEAR })
  act!: MeasureAct;

  @OptionalText(2000)
  reason: string | null = null;

  @OptionalDay()
  periodFrom: LocalDate | null = null;

  @OptionalDay()
  periodUntil: LocalDate | null = null;

  @SeenVersion()
  version!: number;
}

/** A reason, a question or an answer in words. */
export class MeasureWordsRequest {
  @Text(2000)
  @IsNotEmpty({ message: 'Bitte schreiben Sie ein paar Worte: Sie gehen an die, die es betrifft.' })
  text!: string;

  @SeenVersion()
  version!: number;
}

/** What the responsible organisation reports. */
export class MeasureReportRequest extends MeasureWordsRequest {
  @OptionalDay()
  periodFrom: LocalDate | null = null;

  @OptionalDay()
  periodUntil: LocalDate | null = null;

  @OptionalCents()
  actualCostCents: number | null = null;
}
