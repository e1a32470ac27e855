import { ApiProperty } from '@nestjs/swagger';
import { MATURITIES, MEASURE_STATES, type Maturity, type MeasureState } from '#libs/measure';
import { VERDICTS, type SelectionClass, type Verdict } from '#libs/yearly-selection';
import type { ShownItem } from '../shown-selection.js';
import { AssessmentResponse, CriterionSpreadResponse } from './assessment.responses.js';
import { CENTS, CLASS, WHOLE } from './selection-fields.js';

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
