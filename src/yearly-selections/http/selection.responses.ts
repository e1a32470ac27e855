import { ApiProperty } from '@nestjs/swagger';
import { MATURITIES, MEASURE_STATES, type Maturity, type MeasureState } from '#libs/measure';
import {
  SELECTION_CLASSES,
  SELECTION_STATES,
  VERDICTS,
  type BudgetLine,
  type SelectionClass,
  type SelectionState,
  type Verdict,
} from '#libs/yearly-selection';
import type {
  DecisionMention,
  ListedSelection,
  MemberProgress,
  ShownItem,
  ShownSelection,
} from '../shown-selection.js';
import {
  AssessmentResponse,
  CriterionSpreadResponse,
  CriterionWeightResponse,
} from './assessment.responses.js';

const CENTS = { type: 'integer', nullable: true, description: 'Cents.' } as const;
const WHOLE = { type: 'integer', nullable: true } as const;
const CLASS = { enum: SELECTION_CLASSES, nullable: true, type: String } as const;

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

/** An edition of a year. */
export class ListedSelectionResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  conceptId!: string;

  @ApiProperty({ type: 'integer' })
  year!: number;

  @ApiProperty({ type: 'integer', description: 'Count within the year, from 1.' })
  edition!: number;

  @ApiProperty({ enum: SELECTION_STATES })
  state!: SelectionState;

  @ApiProperty({ description: 'The latest decided edition of its year.' })
  isInForce!: boolean;

  @ApiProperty({ type: 'integer' })
  chosen!: number;

  @ApiProperty({ type: 'integer' })
  notChosen!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Why there is a further edition.' })
  changeReason!: string | null;

  @ApiProperty({ type: SelectionDecisionResponse, nullable: true })
  decision!: SelectionDecisionResponse | null;

  static ofListed(this: void, listed: ListedSelection): ListedSelectionResponse {
    return fieldsOf(listed);
  }
}

function fieldsOf({ selection, isInForce, chosen, notChosen, decision }: ListedSelection) {
  const { id, conceptId, year, edition, state, changeReason } = selection;
  return { id, conceptId, year, edition, state, isInForce, chosen, notChosen, changeReason, decision };
}

/** Editions, the newest year first. */
export class SelectionListResponse {
  @ApiProperty({ type: [ListedSelectionResponse] })
  items!: ListedSelectionResponse[];
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

/** One measure of a selection. */
export class SelectionItemResponse {
  @ApiProperty({ format: 'uuid' })
  measureId!: string;

  @ApiProperty({ type: 'integer' })
  number!: number;

  @ApiProperty({ description: 'As it was recommended, else as it is called now.' })
  title!: string;

  @ApiProperty()
  description!: string;

  @ApiProperty({ enum: MATURITIES })
  maturity!: Maturity;

  @ApiProperty({ enum: MEASURE_STATES })
  measureState!: MeasureState;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  periodFrom!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  periodUntil!: string | null;

  @ApiProperty(CENTS)
  costCents!: number | null;

  @ApiProperty({ enum: VERDICTS })
  verdict!: Verdict;

  @ApiProperty(CLASS)
  selectionClass!: SelectionClass | null;

  @ApiProperty(CLASS)
  suggestedClass!: SelectionClass | null;

  @ApiProperty(WHOLE)
  rank!: number | null;

  @ApiProperty({ ...WHOLE, description: 'By points; null before all is revealed.' })
  place!: number | null;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Weighted mean, 0 to 4.' })
  score!: number | null;

  @ApiProperty({ ...WHOLE, description: 'Members who judged it whole; null before all is revealed.' })
  assessed!: number | null;

  @ApiProperty({ description: 'Fewer than half of the members judged it whole.' })
  isThin!: boolean;

  @ApiProperty({ type: [CriterionSpreadResponse] })
  spreads!: CriterionSpreadResponse[];

  @ApiProperty({ type: [AssessmentResponse], description: 'Before all is revealed only the own ones.' })
  assessments!: AssessmentResponse[];

  static of({ item, measure, summary, assessments, ...shown }: ShownItem): SelectionItemResponse {
    const { measureId, verdict, selectionClass, rank, reason } = item;
    const { number, description, maturity, state, periodFrom, periodUntil } = measure;
    return {
      ...shown,
      measureId,
      verdict,
      selectionClass,
      rank,
      reason,
      number,
      description,
      maturity,
      measureState: state,
      periodFrom,
      periodUntil,
      score: summary?.score ?? null,
      assessed: summary?.assessed ?? null,
      isThin: summary?.isThin ?? false,
      spreads: [...(summary?.spreads ?? [])],
      assessments: assessments.map((one) => AssessmentResponse.of(one)),
    };
  }
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

/** An edition of a year, as far as the reader may see it. */
export class SelectionResponse extends ListedSelectionResponse {
  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ type: BudgetLineResponse })
  budget!: BudgetLineResponse;

  @ApiProperty({ type: [CriterionWeightResponse] })
  weights!: CriterionWeightResponse[];

  @ApiProperty({ type: 'integer' })
  memberCount!: number;

  @ApiProperty({ type: 'integer', description: 'Members who judged every measure whole.' })
  membersDone!: number;

  @ApiProperty({ type: [SteeringMemberResponse] })
  members!: SteeringMemberResponse[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Where the reader is a member.' })
  ownAccountId!: string | null;

  @ApiProperty({ type: [SelectionItemResponse] })
  items!: SelectionItemResponse[];

  @ApiProperty({ type: [SelectionStepResponse] })
  steps!: SelectionStepResponse[];

  static of(shown: ShownSelection): SelectionResponse {
    const { budget, weights, memberCount, membersDone, members, ownAccountId, items, steps } = shown;
    return {
      ...fieldsOf(shown),
      version: shown.selection.version,
      budget,
      weights: CriterionWeightResponse.allOf(weights),
      memberCount,
      membersDone,
      members: [...members],
      ownAccountId,
      items: items.map((item) => SelectionItemResponse.of(item)),
      steps: [...steps],
    };
  }
}

/** A measure that may be put to the choice. */
export class SelectableMeasureResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'integer' })
  number!: number;

  @ApiProperty()
  title!: string;

  @ApiProperty(CENTS)
  plannedCostCents!: number | null;
}

/** All of them, by number. */
export class SelectableMeasuresResponse {
  @ApiProperty({ type: [SelectableMeasureResponse] })
  items!: SelectableMeasureResponse[];
}

/** The seats of the Steuerungsgruppe. */
export class SteeringSeatsResponse {
  @ApiProperty({ type: [SteeringMemberResponse] })
  items!: SteeringMemberResponse[];
}

/** A new edition. */
export class AmendedSelectionResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}
