import { IsNotEmpty } from 'class-validator';
import { OptionalId, SeenVersion } from '../../platform/http/field-rules.js';
import { TITLE, WHAT } from './measure.requests.js';
import { Ids, Municipalities, Text } from './measure-fields.js';

/** A measure as anybody proposes one. */
export class ProposeMeasureRequest {
  @Text(200)
  @IsNotEmpty({ message: TITLE })
  title!: string;

  @Text(4000)
  @IsNotEmpty({ message: WHAT })
  description!: string;

  @Text(1000)
  forWhom!: string;

  @Text(1000)
  whoCould!: string;

  @OptionalId()
  needId: string | null = null;

  @Ids(20)
  goalIds!: string[];

  @Municipalities()
  municipalities!: string[];
}

/** The same, changed by who proposed it. */
export class ChangeProposalRequest extends ProposeMeasureRequest {
  @SeenVersion()
  version!: number;
}
