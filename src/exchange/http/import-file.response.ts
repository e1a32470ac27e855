import { ApiProperty } from '@nestjs/swagger';
import type { TargetColumn } from '../import-upload.js';
import type { FileHeading, HeadingValue } from '../reading/describe-table.js';
import type { MappedColumn } from '../reading/table/table-row.js';

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
