import { ApiProperty } from '@nestjs/swagger';
import { GAP_CAUSES, type GapCause } from '#libs/coverage';
import type { GapChangeKind, GapObservation } from '../../coverage/index.js';
import type { ReadableGap } from '../application/read-gap.js';
import { GapResponse, type GapContext } from './gap.response.js';

const CHANGES: readonly GapChangeKind[] = ['opened', 'grew', 'persists', 'covered', 'closed'];

/** What one check saw of a gap. */
export class GapObservationResponse {
  @ApiProperty({ format: 'date' })
  checkedOn!: string;

  @ApiProperty({ enum: CHANGES })
  change!: GapChangeKind;

  @ApiProperty({ type: Number, nullable: true, description: 'null below the threshold of small cells.' })
  people!: number | null;

  @ApiProperty()
  longestWaitDays!: number;

  @ApiProperty({ enum: GAP_CAUSES })
  cause!: GapCause;

  static of(observation: GapObservation, smallCellThreshold: number): GapObservationResponse {
    const { checkedOn, change, people, longestWaitDays, cause } = observation;
    const isSmall = people > 0 && people < smallCellThreshold;
    return { checkedOn, change, people: isSmall ? null : people, longestWaitDays, cause };
  }
}

/** One gap in full. */
export class GapDetailsResponse extends GapResponse {
  @ApiProperty({ type: [GapObservationResponse], description: 'Oldest first.' })
  timeline!: GapObservationResponse[];

  @ApiProperty({ description: 'Whether the reader may answer it now.' })
  mayAnswer!: boolean;

  static ofGap(gap: ReadableGap, context: GapContext): GapDetailsResponse {
    const { ...fields } = GapResponse.of(gap.gapCase, context);
    return {
      ...fields,
      timeline: gap.timeline.map((each) => GapObservationResponse.of(each, context.smallCellThreshold)),
      mayAnswer: gap.mayAnswer,
    };
  }
}
