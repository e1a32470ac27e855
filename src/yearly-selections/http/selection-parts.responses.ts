import { ApiProperty } from '@nestjs/swagger';
import type { BudgetLine } from '#libs/yearly-selection';
import type { DecisionMention, MemberProgress } from '../shown-selection.js';
import { CENTS, WHOLE } from './selection-fields.js';

/** A decision on the way, by its number. */
export class SelectionDecisionResponse implements DecisionMention {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'KA 2026/2' })
  number!: string;

  @ApiProperty({ format: 'date' })
  decidedOn!: DecisionMention['decidedOn'];

  @ApiProperty()
  committeeName!: string;
}

/** A seat of the Steuerungsgruppe. */
export class SteeringMemberResponse implements MemberProgress {
  @ApiProperty({ format: 'uuid' })
  accountId!: string;

  @ApiProperty()
  login!: string;

  @ApiProperty({ example: 'Sitz Beirat für Migration und Integration' })
  label!: string;

  @ApiProperty({ ...WHOLE, description: 'Measures judged whole; null where that is not for the reader.' })
  assessed!: number | null;
}

/** What the chosen ones cost. */
export class BudgetLineResponse implements BudgetLine {
  @ApiProperty({ type: 'integer', description: 'Cents.' })
  plannedCents!: number;

  @ApiProperty({ type: 'integer' })
  withoutCost!: number;

  @ApiProperty(CENTS)
  frameCents!: number | null;

  @ApiProperty(CENTS)
  leftCents!: number | null;
}

/** A step on the way. */
export class SelectionStepResponse {
  @ApiProperty()
  act!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ type: SelectionDecisionResponse, nullable: true })
  decision!: SelectionDecisionResponse | null;
}
