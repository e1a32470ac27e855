import { ApiProperty } from '@nestjs/swagger';
import { MATURITIES, MEASURE_STATES, type Maturity, type MeasureState } from '#libs/measure';
import type { ListedMeasure, MeasureFrame, MeasureList, WholeReading } from '../measure-reading.js';
import { MeasureFrameResponse } from './measure-frame.response.js';
import {
  CostSumResponse,
  FundingResponse,
  MeasureGapResponse,
  MeasureNoteResponse,
  MeasureRightsResponse,
  MeasureStepResponse,
  PartnerResponse,
} from './measure-parts.responses.js';

/** A measure as a list shows it. */
export class MeasureLineResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'integer' })
  number!: number;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  description!: string;

  @ApiProperty({ enum: MEASURE_STATES })
  state!: MeasureState;

  @ApiProperty({ format: 'date' })
  stateSince!: string;

  @ApiProperty({ type: String, nullable: true })
  stateReason!: string | null;

  @ApiProperty({ enum: MATURITIES })
  maturity!: Maturity;

  @ApiProperty({ type: String, nullable: true, description: 'Who answers for it; null: nobody yet.' })
  responsible!: string | null;

  @ApiProperty()
  proposer!: string;

  @ApiProperty({ format: 'date-time' })
  proposedAt!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  periodFrom!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  periodUntil!: string | null;

  @ApiProperty()
  isPublic!: boolean;

  @ApiProperty({ format: 'uuid', isArray: true, type: String })
  goalIds!: string[];

  @ApiProperty({ format: 'uuid', isArray: true, type: String, description: 'By way of goals and needs.' })
  fieldIds!: string[];

  @ApiProperty({ isArray: true, type: String, description: 'AGS; none: the whole Landkreis.' })
  municipalities!: string[];

  @ApiProperty({ type: CostSumResponse })
  costs!: CostSumResponse;

  @ApiProperty({ description: 'None of its goals has an indicator that is raised.' })
  isWithoutIndicator!: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'In the newest year that is decided.' })
  selectionClass!: string | null;

  static of(listed: ListedMeasure): MeasureLineResponse {
    return lineOf(listed);
  }
}

/** Measures of one edition, and what they cost together; refused and ended ones are in the list, not in the sum. */
export class MeasuresResponse {
  @ApiProperty({ type: [MeasureLineResponse] })
  items!: MeasureLineResponse[];

  @ApiProperty({ type: CostSumResponse })
  sum!: CostSumResponse;

  static of({ items, sum }: MeasureList): MeasuresResponse {
    return { items: items.map((one) => MeasureLineResponse.of(one)), sum: CostSumResponse.of(sum) };
  }
}

/** What the own organisation proposed. */
export class MeasureProposalsResponse {
  @ApiProperty({ type: [MeasureLineResponse] })
  items!: MeasureLineResponse[];
}

/** What its proposer wrote. */
export class ProposalWordsResponse {
  @ApiProperty()
  forWhom!: string;

  @ApiProperty()
  whoCould!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  needId!: string | null;
}

/** From which measure of the edition before it was carried over. */
export class CarriedFromResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'integer' })
  number!: number;

  @ApiProperty()
  edition!: string;
}

/** One measure with all that belongs to it. */
export class MeasureResponse extends MeasureLineResponse {
  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  responsibleOrganisationId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  responsibleName!: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  plannedCostCents!: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  actualCostCents!: number | null;

  @ApiProperty({ type: String, nullable: true })
  budgetItem!: string | null;

  @ApiProperty({ format: 'uuid', isArray: true, type: String })
  themeIds!: string[];

  @ApiProperty({ format: 'uuid', isArray: true, type: String })
  targetGroupIds!: string[];

  @ApiProperty({ type: [FundingResponse] })
  funding!: FundingResponse[];

  @ApiProperty({ type: [PartnerResponse] })
  partners!: PartnerResponse[];

  @ApiProperty({ type: ProposalWordsResponse, nullable: true })
  proposal!: ProposalWordsResponse | null;

  @ApiProperty({ type: [MeasureNoteResponse] })
  notes!: MeasureNoteResponse[];

  @ApiProperty({ type: [MeasureStepResponse] })
  steps!: MeasureStepResponse[];

  @ApiProperty({ type: [MeasureGapResponse], description: 'Those that whoever asks may see.' })
  gaps!: MeasureGapResponse[];

  @ApiProperty({ type: 'integer', description: 'All to which it is tied.' })
  gapCount!: number;

  @ApiProperty({ type: CarriedFromResponse, nullable: true })
  carriedFrom!: CarriedFromResponse | null;

  @ApiProperty({ type: MeasureRightsResponse })
  rights!: MeasureRightsResponse;

  @ApiProperty({ type: MeasureFrameResponse })
  frame!: MeasureFrameResponse;

  static ofWhole({ reading, frame }: { reading: WholeReading; frame: MeasureFrame }): MeasureResponse {
    const { measure, proposal, carriedFrom } = reading;
    return {
      ...lineOf(reading),
      version: measure.version,
      responsibleOrganisationId: measure.responsibleOrganisationId,
      responsibleName: measure.responsibleName,
      plannedCostCents: measure.plannedCostCents,
      actualCostCents: measure.actualCostCents,
      budgetItem: measure.budgetItem,
      themeIds: [...measure.themeIds],
      targetGroupIds: [...measure.targetGroupIds],
      funding: reading.funding.map((one) => FundingResponse.of(one)),
      partners: reading.partners.map((one) => PartnerResponse.of(one)),
      proposal:
        proposal === null
          ? null
          : { forWhom: proposal.forWhom, whoCould: proposal.whoCould, needId: proposal.needId },
      notes: reading.notes.map((one) => MeasureNoteResponse.of(one)),
      steps: reading.steps.map((one) => MeasureStepResponse.of(one)),
      gaps: reading.gaps.map((one) => MeasureGapResponse.of(one)),
      gapCount: reading.gapCount,
      carriedFrom,
      rights: MeasureRightsResponse.of(reading.rights),
      frame: MeasureFrameResponse.of(frame),
    };
  }
}

/** The id of what was made. */
export class ProposedMeasureResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

function lineOf({
  measure,
  fieldIds,
  responsible,
  proposer,
  costs,
  marks,
}: ListedMeasure): Pick<MeasureLineResponse, keyof MeasureLineResponse> {
  return {
    id: measure.id,
    number: measure.number,
    title: measure.title,
    description: measure.description,
    state: measure.state,
    stateSince: measure.stateSince,
    stateReason: measure.stateReason,
    maturity: measure.maturity,
    responsible,
    proposer,
    proposedAt: measure.proposedAt,
    periodFrom: measure.periodFrom,
    periodUntil: measure.periodUntil,
    isPublic: measure.isPublic,
    goalIds: [...measure.goalIds],
    fieldIds: [...fieldIds],
    municipalities: [...measure.municipalities],
    costs: CostSumResponse.of(costs),
    isWithoutIndicator: marks.isWithoutIndicator,
    selectionClass: marks.selectionClass,
  };
}
