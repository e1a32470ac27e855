import { ApiProperty } from '@nestjs/swagger';
import type { ImportReport, ReportedRecord } from '../import-report.js';
import type { ImportProblem } from '../reading/problem.js';
import { ImportDifferencesResponse } from './import-differences.response.js';

const OUTCOMES = ['created', 'updated', 'unchanged', 'kept-edited', 'detached', 'rejected'] as const;

/** What was not well in a file. */
export class ImportProblemResponse implements ImportProblem {
  @ApiProperty({ type: 'integer', nullable: true })
  line!: number | null;

  @ApiProperty({ type: String, nullable: true })
  column!: string | null;

  @ApiProperty()
  code!: string;

  @ApiProperty({ description: 'A whole German sentence that names line and column.' })
  message!: string;

  @ApiProperty({ enum: ['error', 'warning'] })
  severity!: ImportProblem['severity'];
}

/** What becomes of one record. */
export class ReportedRecordResponse implements ReportedRecord {
  @ApiProperty()
  line!: number;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: OUTCOMES })
  outcome!: ReportedRecord['outcome'];
}

/** What would happen, or what happened. Counts are courses or counts of need, not lines. */
export class ImportReportResponse extends ImportDifferencesResponse {
  @ApiProperty()
  isApplied!: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  importedBefore!: string | null;

  @ApiProperty()
  read!: number;

  @ApiProperty()
  created!: number;

  @ApiProperty()
  updated!: number;

  @ApiProperty()
  unchanged!: number;

  @ApiProperty()
  kept!: number;

  @ApiProperty({ description: 'Detached from their source.' })
  detached!: number;

  @ApiProperty()
  rejected!: number;

  @ApiProperty({
    type: [ImportProblemResponse],
    description: 'At most 200; the last one says how many are left out.',
  })
  problems!: readonly ImportProblemResponse[];

  @ApiProperty({
    type: [ReportedRecordResponse],
    description: 'The first hundred, those edited by hand before all others.',
  })
  records!: readonly ReportedRecordResponse[];

  static override of(report: ImportReport): ImportReportResponse {
    const { isApplied, importedBefore, read, created, updated, unchanged, kept, rejected, problems } = report;
    const { records = [], detached = 0 } = report as Partial<ImportReport>; // kept reports may be older than the count
    const { differences, moreDifferences, vanished, moreVanished } = ImportDifferencesResponse.of(report);
    return {
      differences,
      moreDifferences,
      vanished,
      moreVanished,
      isApplied,
      importedBefore,
      read,
      created,
      updated,
      unchanged,
      kept,
      detached,
      rejected,
      problems,
      records,
    };
  }
}
