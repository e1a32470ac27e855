import { ApiProperty } from '@nestjs/swagger';
import { INDICATOR_UNITS, type IndicatorUnit } from '#libs/indicator';
import type { FormerValue, IndicatorState } from '../indicator-reading.js';
import { CutOffValueResponse, DataStateResponse } from './cut-off-value.response.js';

/** The newest value that holds. */
export class LatestValueResponse extends CutOffValueResponse {
  @ApiProperty({ type: String, nullable: true, description: 'The edition before for which it was measured.' })
  edition!: string | null;

  static ofState({ latest, history }: IndicatorState): LatestValueResponse | null {
    if (latest === null) return null;
    const former = history.find(({ id }) => id === latest.id);
    return Object.assign(new LatestValueResponse(), CutOffValueResponse.of(latest), {
      edition: former?.edition ?? null,
    });
  }
}

/** What an edition before has measured, by its own definition. */
export class FormerValueResponse extends CutOffValueResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  edition!: string;

  @ApiProperty()
  definition!: string;

  @ApiProperty({ enum: INDICATOR_UNITS })
  unit!: IndicatorUnit;

  @ApiProperty({ format: 'date' })
  asOf!: string;

  @ApiProperty({ type: DataStateResponse, nullable: true })
  dataState!: DataStateResponse | null;

  static ofFormer(value: FormerValue): FormerValueResponse {
    const { id, edition, series, asOf, dataState } = value;
    const { definition, unit } = series;
    const former = { id, edition, definition, unit, asOf, dataState };
    return Object.assign(new FormerValueResponse(), CutOffValueResponse.of(value), former);
  }
}
