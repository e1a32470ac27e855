import { ApiProperty } from '@nestjs/swagger';
import type { ReferralClocks } from '#libs/referral';

/** A day of waiting at which somebody should look. */
export class MilestoneResponse {
  @ApiProperty({ example: 28 })
  days!: number;

  @ApiProperty({ format: 'date' })
  on!: string;

  @ApiProperty()
  isReached!: boolean;
}

/** What runs for a case. */
export class ClocksResponse {
  @ApiProperty()
  waitedDays!: number;

  @ApiProperty({ format: 'date', description: 'IntV §7(4): six weeks; DeuFöV §9(3): four weeks.' })
  startBy!: string;

  @ApiProperty()
  isOverdue!: boolean;

  @ApiProperty({ type: [MilestoneResponse] })
  milestones!: MilestoneResponse[];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  entitlementEndsOn!: string | null;

  @ApiProperty({ type: Number, nullable: true })
  entitlementDaysLeft!: number | null;

  @ApiProperty({ format: 'date', description: 'IntV §4(1) S.3: a year after registration.' })
  oneYearOn!: string;

  static of(clocks: ReferralClocks): ClocksResponse {
    return {
      waitedDays: clocks.waitedDays,
      startBy: clocks.startBy,
      isOverdue: clocks.isOverdue,
      milestones: clocks.milestones.map(({ days, on, isReached }) => ({ days, on, isReached })),
      entitlementEndsOn: clocks.entitlementEndsOn,
      entitlementDaysLeft: clocks.entitlementDaysLeft,
      oneYearOn: clocks.oneYearOn,
    };
  }
}
