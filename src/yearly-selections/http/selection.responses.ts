import { ApiProperty } from '@nestjs/swagger';
import { SELECTION_STATES, type SelectionState } from '#libs/yearly-selection';
import type { ListedSelection, ShownSelection } from '../shown-selection.js';
import { CriterionWeightResponse } from './assessment.responses.js';
import {
  BudgetLineResponse,
  SelectionDecisionResponse,
  SelectionStepResponse,
  SteeringMemberResponse,
} from './selection-parts.responses.js';
import { SelectionItemResponse } from './selection-item.response.js';

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
