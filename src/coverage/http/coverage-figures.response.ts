import { ApiProperty } from '@nestjs/swagger';
import type { DisclosedFigures } from '#libs/coverage';
import type { TravelTimeOrigin } from '#libs/region';

/** Figures of one area. Counts are people; all are null where they are suppressed. */
export class FiguresResponse {
  @ApiProperty({ type: Number, nullable: true })
  demand!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  placed!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  unplaced!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: '0 to 1; null also where nobody asks.' })
  rate!: number | null;

  @ApiProperty({ description: 'Small cells, and those by which they could be found, are hidden.' })
  isSuppressed!: boolean;

  @ApiProperty({ description: 'Neighbours share places: these do not add up.' })
  freePlacesInReach!: number;

  @ApiProperty({ type: Number, nullable: true })
  nearestMinutes!: number | null;

  @ApiProperty({ enum: ['corrected', 'measured', 'estimated'], nullable: true })
  nearestOrigin!: TravelTimeOrigin | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description:
      'E2SFCA (Luo & Qi 2009): places for 100 people, each place weighed by how near it is and shared with all who reach it. ' +
      'Compares areas; no number of free places. 0 where none is in reach, null where some are and nobody asks. Computed ' +
      'from counts that are shown, so it tells nothing of hidden ones.',
  })
  accessibility!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Of the people without a place.' })
  longestWaitDays!: number | null;
}

/** The figures of one area for the wire, to be put beside its name. */
export function figuresOf(
  figures: DisclosedFigures,
  accessibility: number | null,
): Pick<FiguresResponse, keyof FiguresResponse> {
  const { demand, placed, unplaced, rate, isSuppressed, longestWaitDays } = figures;
  return {
    demand,
    placed,
    unplaced,
    rate,
    isSuppressed,
    freePlacesInReach: figures.freePlacesInReach,
    nearestMinutes: figures.nearestMinutes,
    nearestOrigin: figures.nearestOrigin,
    accessibility,
    longestWaitDays,
  };
}

/** One Gemeinde. */
export class MunicipalityCoverageResponse extends FiguresResponse {
  @ApiProperty()
  ags!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  associationKey!: string;
}

/** One Verbandsgemeinde. */
export class AssociationCoverageResponse extends FiguresResponse {
  @ApiProperty()
  key!: string;

  @ApiProperty()
  name!: string;
}
