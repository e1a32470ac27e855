import { ApiProperty } from '@nestjs/swagger';
import {
  NO_DIFFERENCES,
  type FieldChange,
  type ImportDifferences,
  type ReportedDifference,
  type VanishedRecord,
} from '../import-changes.js';

/** One thing that reads otherwise, in words. */
export class FieldChangeResponse implements FieldChange {
  @ApiProperty()
  field!: string;

  @ApiProperty()
  before!: string;

  @ApiProperty()
  after!: string;
}

/** What would be changed of one record, or was; of one that a person edited: what the file says otherwise. */
export class ReportedDifferenceResponse implements ReportedDifference {
  @ApiProperty()
  line!: number;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: ['updated', 'kept-edited'] })
  outcome!: ReportedDifference['outcome'];

  @ApiProperty({ type: [FieldChangeResponse] })
  changes!: readonly FieldChangeResponse[];
}

/** A course of the same source which the file does not name any more. */
export class VanishedRecordResponse implements VanishedRecord {
  @ApiProperty({ format: 'uuid' })
  offeringId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ format: 'date' })
  startsOn!: string;
}

/** What reads otherwise than what stands; at most 200 of each kind. */
export class ImportDifferencesResponse implements ImportDifferences {
  @ApiProperty({ type: [ReportedDifferenceResponse] })
  differences!: readonly ReportedDifferenceResponse[];

  @ApiProperty({ type: 'integer', description: 'How many are left out.' })
  moreDifferences!: number;

  @ApiProperty({ type: [VanishedRecordResponse] })
  vanished!: readonly VanishedRecordResponse[];

  @ApiProperty({ type: 'integer' })
  moreVanished!: number;

  /** Reports of before there were any say nothing of them. */
  static of(report: Partial<ImportDifferences>): ImportDifferencesResponse {
    const {
      differences = NO_DIFFERENCES.differences,
      moreDifferences = 0,
      vanished = NO_DIFFERENCES.vanished,
      moreVanished = 0,
    } = report;
    return { differences, moreDifferences, vanished, moreVanished };
  }
}
