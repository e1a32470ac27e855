import { ApiProperty } from '@nestjs/swagger';
import { GAP_CAUSES, type DisclosedEvidence, type GapCause } from '#libs/coverage';
import type { TravelTimeOrigin } from '#libs/region';
import type { GapNames } from '../gap-names.js';
import { ScarcePlacesResponse, WayOutResponse } from './way-out.response.js';

/** People without a place in one Gemeinde. */
export class PeopleByMunicipalityResponse {
  @ApiProperty()
  ags!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: Number, nullable: true })
  people!: number | null;
}

/** People without a place for one cause. */
export class PeopleByCauseResponse {
  @ApiProperty({ enum: GAP_CAUSES })
  cause!: GapCause;

  @ApiProperty({ type: Number, nullable: true })
  people!: number | null;
}

/** The nearest offering of the format, counting or not. */
export class NearestOfferingResponse {
  @ApiProperty()
  siteName!: string;

  @ApiProperty()
  town!: string;

  @ApiProperty()
  minutes!: number;

  @ApiProperty({ enum: ['corrected', 'measured', 'estimated'] })
  origin!: TravelTimeOrigin;
}

/** The figures behind a gap. Small counts, and those by which they could be found, are null. */
export class GapEvidenceResponse {
  @ApiProperty({ type: [PeopleByMunicipalityResponse] })
  peopleByMunicipality!: PeopleByMunicipalityResponse[];

  @ApiProperty({ type: [PeopleByCauseResponse] })
  peopleByCause!: PeopleByCauseResponse[];

  @ApiProperty({ type: Number, nullable: true })
  peopleWithChildren!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  children!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'All people of the area, placed or not.' })
  demand!: number | null;

  @ApiProperty()
  freePlacesInReach!: number;

  @ApiProperty({ type: NearestOfferingResponse, nullable: true })
  nearest!: NearestOfferingResponse | null;

  @ApiProperty({ type: [ScarcePlacesResponse], description: 'Bottleneck: fitting courses that are full.' })
  scarceOfferings!: ScarcePlacesResponse[];

  @ApiProperty({ type: [ScarcePlacesResponse], description: 'Fitting courses with too few child places.' })
  scarceChildPlaces!: ScarcePlacesResponse[];

  @ApiProperty({
    type: [WayOutResponse],
    description: 'What would help, the cheapest first: the suggestion.',
  })
  waysOut!: WayOutResponse[];

  static of(evidence: DisclosedEvidence, names: GapNames): GapEvidenceResponse {
    const { peopleWithChildren, children, demand, freePlacesInReach, nearest } = evidence;
    const site = nearest === null ? null : names.site(nearest.siteId);
    return {
      peopleByMunicipality: evidence.peopleByMunicipality.map(({ ags, people }) => ({
        ags,
        name: names.municipality(ags),
        people,
      })),
      peopleByCause: evidence.peopleByCause.map(({ cause, people }) => ({ cause, people })),
      peopleWithChildren,
      children,
      demand,
      freePlacesInReach,
      nearest:
        nearest === null || site === null
          ? null
          : {
              siteName: site.name,
              town: site.town,
              minutes: nearest.minutes,
              origin: nearest.origin ?? (nearest.isEstimated ? 'estimated' : 'measured'),
            },
      scarceOfferings: evidence.scarceOfferings.map(({ offeringId, places }) => ({ offeringId, places })),
      scarceChildPlaces: evidence.scarceChildPlaces.map(({ offeringId, places }) => ({ offeringId, places })),
      waysOut: evidence.waysOut.map((way) => WayOutResponse.of(way, names)),
    };
  }
}
