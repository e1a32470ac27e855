import { ApiProperty } from '@nestjs/swagger';
import { NO_DIFFERENCES } from '../import-changes.js';
import type { ReportedRecord } from '../import-report.js';
import { UPLOAD_KINDS, type ImportUpload, type TargetColumn } from '../import-upload.js';
import type { FileHeading, HeadingValue } from '../reading/describe-table.js';
import type { ImportProblem } from '../reading/problem.js';
import type { LineChoice, MappedColumn, ValueTranslation } from '../reading/table/table-row.js';
import { ImportDifferencesResponse } from './import-differences.response.js';
import { LineChoiceRequest, ValueTranslationRequest } from './import.request.js';

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

  static override of(report: NonNullable<ImportUpload['report']>): ImportReportResponse {
    const { isApplied, importedBefore, read, created, updated, unchanged, kept, rejected, problems } = report;
    const { records = [], detached = 0 } = report as Partial<typeof report>;
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

/** A value that stands under a heading, and in how many lines. */
export class HeadingValueResponse implements HeadingValue {
  @ApiProperty()
  text!: string;

  @ApiProperty({ type: 'integer' })
  lines!: number;
}

/** A heading of the file with some of its values. */
export class FileHeadingResponse implements FileHeading {
  @ApiProperty()
  index!: number;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: [String] })
  samples!: readonly string[];

  @ApiProperty({
    type: [HeadingValueResponse],
    description: 'All of its values, where they are a short list.',
  })
  values!: readonly HeadingValueResponse[];
}

/** A column that can be read. */
export class TargetColumnResponse implements TargetColumn {
  @ApiProperty()
  name!: string;

  @ApiProperty()
  explanation!: string;

  @ApiProperty()
  isRequired!: boolean;

  @ApiProperty({ type: [String], nullable: true })
  choices!: readonly string[] | null;
}

/** Where a column stands. */
export class MappedColumnResponse implements MappedColumn {
  @ApiProperty()
  column!: string;

  @ApiProperty({ type: 'integer', nullable: true })
  index!: number | null;

  @ApiProperty({ type: String, nullable: true })
  text!: string | null;
}

/** One import in a list. */
export class ImportSummaryResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: UPLOAD_KINDS })
  kind!: ImportUpload['kind'];

  @ApiProperty()
  fileName!: string;

  @ApiProperty({ enum: ['uploaded', 'checked', 'taken-over'] })
  state!: ImportUpload['state'];

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The latest work on it.' })
  workRunId!: string | null;

  @ApiProperty({ format: 'date-time' })
  uploadedAt!: string;

  @ApiProperty({ format: 'date-time', description: 'Then it is gone, unless it was taken over.' })
  expiresAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  takenOverAt!: string | null;

  @ApiProperty({ type: ImportReportResponse, nullable: true })
  report!: ImportReportResponse | null;

  static of(upload: ImportUpload): ImportSummaryResponse {
    return summaryOf(upload);
  }
}

/** An import with its columns. */
export class ImportResponse extends ImportSummaryResponse {
  @ApiProperty({ type: 'integer', description: 'Lines below the header; 0 once the file is gone.' })
  lines!: number;

  @ApiProperty({ type: [FileHeadingResponse] })
  headings!: readonly FileHeadingResponse[];

  @ApiProperty({ type: [MappedColumnResponse] })
  columns!: readonly MappedColumnResponse[];

  @ApiProperty({ type: [ValueTranslationRequest] })
  translations!: readonly ValueTranslation[];

  @ApiProperty({ type: LineChoiceRequest, nullable: true })
  lineChoice!: LineChoice | null;

  @ApiProperty()
  isMappingRemembered!: boolean;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The Spaltenprofil that was chosen.',
  })
  profileId!: string | null;

  @ApiProperty({ type: [TargetColumnResponse] })
  targets!: readonly TargetColumnResponse[];

  static whole(upload: ImportUpload, targets: readonly TargetColumn[]): ImportResponse {
    const { head, columns, translations, lines: lineChoice, isMappingRemembered, profileId } = upload;
    const headings = (head?.headings ?? []).map(({ values = [], ...heading }) => ({ ...heading, values }));
    return {
      ...summaryOf(upload),
      lines: head?.lines ?? 0,
      headings,
      columns,
      translations,
      lineChoice,
      isMappingRemembered,
      profileId,
      targets,
    };
  }
}

/** Imports of one's own organisation, the newest first; without their single records. */
export class ImportListResponse {
  @ApiProperty({ type: [ImportSummaryResponse] })
  items!: ImportSummaryResponse[];

  static of(uploads: readonly ImportUpload[]): ImportListResponse {
    const brief = ({ report, ...upload }: ImportUpload): ImportUpload => ({
      ...upload,
      report: report === null ? null : { ...report, problems: [], records: [], ...NO_DIFFERENCES },
    });
    return { items: uploads.map((upload) => ImportSummaryResponse.of(brief(upload))) };
  }
}

function summaryOf(upload: ImportUpload) {
  const { id, kind, fileName, state, workRunId, uploadedAt, expiresAt, takenOverAt, report } = upload;
  const seen = report === null ? null : ImportReportResponse.of(report);
  return { id, kind, fileName, state, workRunId, uploadedAt, expiresAt, takenOverAt, report: seen };
}
