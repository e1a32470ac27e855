import { ApiProperty } from '@nestjs/swagger';
import type { GapCheckRecord } from '../gap-history.js';

/** The day that will be checked, and the work run to follow. */
export class GapCheckRequestedResponse {
  @ApiProperty({ format: 'date' })
  date!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  workRunId!: string | null;
}

/** What the check of one day counted: gaps and who reported. People are left out: for a small district they could be few. */
export class GapCheckResponse {
  @ApiProperty({ format: 'date' })
  checkedOn!: string;

  @ApiProperty({ format: 'date-time' })
  finishedAt!: string;

  @ApiProperty()
  opened!: number;

  @ApiProperty()
  grown!: number;

  @ApiProperty()
  persisting!: number;

  @ApiProperty()
  closed!: number;

  @ApiProperty()
  providersReported!: number;

  @ApiProperty()
  providersTotal!: number;

  @ApiProperty()
  officesReported!: number;

  @ApiProperty()
  officesTotal!: number;

  static of(check: GapCheckRecord): GapCheckResponse {
    const { checkedOn, finishedAt, opened, grown, persisting, closed } = check;
    const { providersReported, providersTotal, officesReported, officesTotal } = check;
    return {
      checkedOn,
      finishedAt,
      opened,
      grown,
      persisting,
      closed,
      providersReported,
      providersTotal,
      officesReported,
      officesTotal,
    };
  }
}

/** Checks, latest first. */
export class GapChecksResponse {
  @ApiProperty({ type: [GapCheckResponse] })
  items!: GapCheckResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'Always null: two months stand on one page.' })
  nextCursor!: null;

  static of(checks: readonly GapCheckRecord[]): GapChecksResponse {
    return { items: checks.map((check) => GapCheckResponse.of(check)), nextCursor: null };
  }
}
