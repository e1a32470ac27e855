import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGE_LEVELS } from '#libs/course-catalogue';
import type { ReachLevel } from '#libs/coverage';
import type { TravelTimeOrigin } from '#libs/region';
import type { OwnSite, ReachReading } from '../application/read-reach-demand.js';

const LEVEL = {
  enum: [...LANGUAGE_LEVELS, 'all'],
  nullable: true,
  description: 'null: not placed in a level yet; `all`: of all levels together.',
};

/** A Kurstyp that may be taught at a site. */
export class ApprovedFormatResponse {
  @ApiProperty()
  code!: string;

  @ApiProperty()
  title!: string;
}

/** A site of one's own. */
export class OwnSiteResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  town!: string;

  @ApiProperty()
  latitude!: number;

  @ApiProperty()
  longitude!: number;

  @ApiProperty({ type: [ApprovedFormatResponse], description: 'Approved at this site today.' })
  formats!: ApprovedFormatResponse[];

  static of({ site, formats }: OwnSite): OwnSiteResponse {
    const { id, name, town, place } = site;
    const { latitude, longitude } = place;
    return {
      id,
      name,
      town,
      latitude,
      longitude,
      formats: formats.map(({ code, title }) => ({ code, title })),
    };
  }
}

/** A Gemeinde from which the site is in reach. */
export class AreaInReachResponse {
  @ApiProperty()
  ags!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  minutes!: number;

  @ApiProperty({ enum: ['corrected', 'measured', 'estimated'] })
  origin!: TravelTimeOrigin;

  @ApiProperty({ description: 'Its figures are hidden, even of all levels together.' })
  isSuppressed!: boolean;
}

/** People of one Gemeinde at one level. */
export class ReachDemandRowResponse {
  @ApiProperty()
  ags!: string;

  @ApiProperty(LEVEL)
  level!: ReachLevel;

  @ApiProperty()
  people!: number;

  @ApiProperty()
  unplaced!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'null where it would tell of single people.' })
  childcare!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Of the people without a place.' })
  longestWaitDays!: number | null;
}

/** People in reach at one level: at least so many, hidden ones are not counted. */
export class ReachSumResponse {
  @ApiProperty(LEVEL)
  level!: ReachLevel;

  @ApiProperty()
  people!: number;

  @ApiProperty()
  unplaced!: number;
}

/** Demand in reach of one site for one Kurstyp. */
export class ChosenReachResponse {
  @ApiProperty({ format: 'uuid' })
  siteId!: string;

  @ApiProperty()
  formatCode!: string;

  @ApiProperty()
  formatTitle!: string;

  @ApiProperty({ format: 'date' })
  date!: string;

  @ApiProperty()
  reachMinutes!: number;

  @ApiProperty()
  smallCellThreshold!: number;

  @ApiProperty({ description: 'The smallest group of a course.' })
  minimumSize!: number;

  @ApiProperty({ type: [AreaInReachResponse], description: 'The nearest first.' })
  areas!: AreaInReachResponse[];

  @ApiProperty({ type: [ReachDemandRowResponse] })
  rows!: ReachDemandRowResponse[];

  @ApiProperty({ type: [ReachSumResponse] })
  sums!: ReachSumResponse[];

  static of({ format, areas, rows, sums, ...reading }: ReachReading): ChosenReachResponse {
    const { siteId, date, smallCellThreshold, minimumSize } = reading;
    return {
      siteId,
      formatCode: format.code,
      formatTitle: format.title,
      date,
      reachMinutes: format.reachMinutes,
      smallCellThreshold,
      minimumSize,
      areas: [...areas],
      rows: [...rows],
      sums: [...sums],
    };
  }
}

/** One's own sites to choose from, and the chosen one. */
export class ReachDemandResponse {
  @ApiProperty({ type: [OwnSiteResponse] })
  sites!: OwnSiteResponse[];

  @ApiProperty({ type: ChosenReachResponse, nullable: true, description: 'null where nothing is approved.' })
  chosen!: ChosenReachResponse | null;

  static of(reading: {
    readonly sites: readonly OwnSite[];
    readonly chosen: ReachReading | null;
  }): ReachDemandResponse {
    return {
      sites: reading.sites.map((site) => OwnSiteResponse.of(site)),
      chosen: reading.chosen === null ? null : ChosenReachResponse.of(reading.chosen),
    };
  }
}
