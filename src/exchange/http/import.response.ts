import { ApiProperty } from '@nestjs/swagger';
import { NO_DIFFERENCES } from '../import-changes.js';
import { UPLOAD_KINDS, type ImportUpload, type TargetColumn } from '../import-upload.js';
import type { LineChoice, ValueTranslation } from '../reading/table/table-row.js';
import { FileHeadingResponse, MappedColumnResponse, TargetColumnResponse } from './import-file.response.js';
import { ImportReportResponse } from './import-report.response.js';
import { LineChoiceFields, ValueTranslationFields } from './table-meaning-fields.js';

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

  @ApiProperty({ type: [ValueTranslationFields] })
  translations!: readonly ValueTranslation[];

  @ApiProperty({ type: LineChoiceFields, nullable: true })
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
