import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGE_LEVELS, type LanguageLevel } from '#libs/course-catalogue';
import {
  FUNDING_SOURCES,
  FUNDING_STATES,
  MEASURE_ACT_NAMES,
  MEASURE_EVENTS,
  MEASURE_NOTE_KINDS,
  MEASURE_STATES,
  type CostSum,
  type Funding,
  type FundingSource,
  type FundingState,
  type MeasureAct,
  type MeasureNoteKind,
  type MeasureState,
  type MeasureStep,
} from '#libs/measure';
import type { MeasureRights, WholeReading } from '../measure-reading.js';

/** Costs and funding, in cents. */
export class CostSumResponse {
  @ApiProperty({ type: 'integer' })
  plannedCents!: number;

  @ApiProperty({ type: 'integer' })
  actualCents!: number;

  @ApiProperty({ type: 'integer' })
  grantedCents!: number;

  @ApiProperty({ type: 'integer', description: 'Planned or requested; closes no gap yet.' })
  hopedForCents!: number;

  @ApiProperty({ type: 'integer', description: 'Planned cost that no grant covers.' })
  openCents!: number;

  @ApiProperty({ type: 'integer', description: 'Measures whose cost nobody has entered.' })
  withoutPlannedCost!: number;

  static of(sum: CostSum): CostSumResponse {
    const { plannedCents, actualCents, grantedCents, hopedForCents, openCents, withoutPlannedCost } = sum;
    return { plannedCents, actualCents, grantedCents, hopedForCents, openCents, withoutPlannedCost };
  }
}

/** One line of funding. */
export class FundingResponse {
  @ApiProperty({ enum: FUNDING_SOURCES })
  source!: FundingSource;

  @ApiProperty()
  programme!: string;

  @ApiProperty({ type: 'integer' })
  amountCents!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  grantedFrom!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  grantedUntil!: string | null;

  @ApiProperty({ enum: FUNDING_STATES })
  state!: FundingState;

  static of({ source, programme, amountCents, grantedFrom, grantedUntil, state }: Funding): FundingResponse {
    return { source, programme, amountCents, grantedFrom, grantedUntil, state };
  }
}

/** Somebody who takes part. */
export class PartnerResponse {
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  organisationId!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Where that is no member.' })
  name!: string | null;

  @ApiProperty()
  shownName!: string;

  static of({ organisationId, name, shownName }: WholeReading['partners'][number]): PartnerResponse {
    return { organisationId, name, shownName };
  }
}

/** A dated sentence of an organisation. */
export class MeasureNoteResponse {
  @ApiProperty({ enum: MEASURE_NOTE_KINDS })
  kind!: MeasureNoteKind;

  @ApiProperty()
  text!: string;

  @ApiProperty()
  organisation!: string;

  @ApiProperty({ format: 'date' })
  writtenOn!: string;

  static of({ kind, text, organisation, writtenOn }: WholeReading['notes'][number]): MeasureNoteResponse {
    return { kind, text, organisation, writtenOn };
  }
}

/** What was done with a measure. */
export class MeasureStepResponse {
  @ApiProperty({ enum: [...MEASURE_ACT_NAMES, ...MEASURE_EVENTS] })
  act!: MeasureStep['act'];

  @ApiProperty({ enum: MEASURE_STATES })
  toState!: MeasureState;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'null: the platform.' })
  organisation!: string | null;

  @ApiProperty({ format: 'date-time' })
  steppedAt!: string;

  static of({
    act,
    toState,
    reason,
    organisation,
    steppedAt,
  }: WholeReading['steps'][number]): MeasureStepResponse {
    return { act, toState, reason, organisation, steppedAt };
  }
}

/** A gap by its names. */
export class MeasureGapResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  area!: string;

  @ApiProperty()
  format!: string;

  @ApiProperty({ enum: LANGUAGE_LEVELS, nullable: true })
  level!: LanguageLevel | null;

  static of({ id, area, format, level }: WholeReading['gaps'][number]): MeasureGapResponse {
    return { id, area, format, level };
  }
}

/** What whoever asks may do. */
export class MeasureRightsResponse {
  @ApiProperty({ enum: MEASURE_ACT_NAMES, isArray: true })
  acts!: MeasureAct[];

  @ApiProperty()
  mayKeep!: boolean;

  @ApiProperty()
  mayReport!: boolean;

  @ApiProperty()
  mayWithdrawPromise!: boolean;

  @ApiProperty()
  mayChangeProposal!: boolean;

  @ApiProperty()
  mayAnswer!: boolean;

  static of({ acts, ...may }: MeasureRights): MeasureRightsResponse {
    const { mayKeep, mayReport, mayWithdrawPromise, mayChangeProposal, mayAnswer } = may;
    return { acts: [...acts], mayKeep, mayReport, mayWithdrawPromise, mayChangeProposal, mayAnswer };
  }
}
