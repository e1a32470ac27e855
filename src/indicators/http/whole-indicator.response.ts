import { ApiProperty } from '@nestjs/swagger';
import type { NamedValue, WholeIndicator } from '../indicator-reading.js';
import { CutOffValueResponse, DataStateResponse } from './cut-off-value.response.js';
import { FormerValueResponse } from './former-value.response.js';
import {
  indicatorLineOf,
  IndicatorLineResponse,
  IndicatorSeriesResponse,
  LiveFigureResponse,
} from './indicator.responses.js';

/** A value with all that is known of it. */
export class MeasuredValueResponse extends CutOffValueResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  seriesId!: string;

  @ApiProperty({ type: String, nullable: true })
  comment!: string | null;

  @ApiProperty({ format: 'date' })
  asOf!: string;

  @ApiProperty({ type: DataStateResponse, nullable: true })
  dataState!: DataStateResponse | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null for a value from operations.' })
  enteredBy!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  correctsId!: string | null;

  static ofNamed(value: NamedValue): MeasuredValueResponse {
    const { id, seriesId, cutOffDay, absence, comment, asOf, dataState, enteredByName, correctsId } = value;
    return {
      id,
      seriesId,
      cutOffDay,
      absence,
      comment,
      asOf,
      dataState,
      correctsId,
      value: value.value,
      enteredBy: enteredByName,
    };
  }
}

/** All of one indicator. */
export class WholeIndicatorResponse extends IndicatorLineResponse {
  @ApiProperty({ type: [IndicatorSeriesResponse], description: 'The first before; the last one holds.' })
  allSeries!: IndicatorSeriesResponse[];

  @ApiProperty({ type: [MeasuredValueResponse], description: 'Corrected ones too, the oldest day first.' })
  allValues!: MeasuredValueResponse[];

  @ApiProperty({ type: [FormerValueResponse], description: 'Of editions before; the oldest day first.' })
  history!: FormerValueResponse[];

  @ApiProperty({ type: LiveFigureResponse, nullable: true })
  live!: LiveFigureResponse | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  nextCutOffDay!: string | null;

  static ofWhole(whole: WholeIndicator): WholeIndicatorResponse {
    return {
      ...indicatorLineOf(whole),
      allSeries: whole.allSeries.map((series) => IndicatorSeriesResponse.of(series)),
      allValues: whole.allValues.map((value) => MeasuredValueResponse.ofNamed(value)),
      history: whole.history.map((value) => FormerValueResponse.ofFormer(value)),
      live: whole.live === null ? null : LiveFigureResponse.of(whole.live),
      nextCutOffDay: whole.nextCutOffDay,
    };
  }
}
