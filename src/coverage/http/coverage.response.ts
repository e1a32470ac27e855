import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGE_LEVELS, type LanguageLevel } from '#libs/course-catalogue';
import type { CoverageReading, SiteOnMap } from '../coverage-reading.js';
import {
  AssociationCoverageResponse,
  figuresOf,
  FiguresResponse,
  MunicipalityCoverageResponse,
} from './coverage-figures.response.js';

/** One zone around each site. */
export class AccessibilityZoneResponse {
  @ApiProperty({ description: 'Ways of at most so many minutes.' })
  minutes!: number;

  @ApiProperty({ description: 'What a person counts who lives in it.' })
  weight!: number;
}

/** The rules by which the figures were made. */
export class CoverageSettingsResponse {
  @ApiProperty()
  horizonDays!: number;

  @ApiProperty()
  freshnessDays!: number;

  @ApiProperty()
  reachMinutes!: number;

  @ApiProperty()
  smallCellThreshold!: number;

  @ApiProperty({ type: [AccessibilityZoneResponse] })
  accessibilityZones!: AccessibilityZoneResponse[];
}

/** How many of how many. */
export class ReportedShareResponse {
  @ApiProperty()
  reported!: number;

  @ApiProperty()
  total!: number;
}

/** Who reported lately: white on the map does not mean that nothing is there. */
export class CompletenessResponse {
  @ApiProperty({ type: ReportedShareResponse })
  providers!: ReportedShareResponse;

  @ApiProperty({ type: ReportedShareResponse })
  offices!: ReportedShareResponse;
}

/** A site that offers the format. */
export class SiteCoverageResponse {
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

  @ApiProperty()
  providerName!: string;

  @ApiProperty()
  freePlaces!: number;

  @ApiProperty()
  offerings!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  nextStart!: string | null;

  static of({ site, providerName, freePlaces, offerings, nextStart }: SiteOnMap): SiteCoverageResponse {
    const { id, name, town, place } = site;
    const { latitude, longitude } = place;
    return { id, name, town, latitude, longitude, providerName, freePlaces, offerings, nextStart };
  }
}

/** The coverage map of one format on one day. */
export class CoverageResponse {
  @ApiProperty({ format: 'date' })
  date!: string;

  @ApiProperty()
  formatCode!: string;

  @ApiProperty({ enum: LANGUAGE_LEVELS, nullable: true })
  level!: LanguageLevel | null;

  @ApiProperty({ type: CoverageSettingsResponse })
  settings!: CoverageSettingsResponse;

  @ApiProperty({ type: CompletenessResponse })
  completeness!: CompletenessResponse;

  @ApiProperty({ type: FiguresResponse })
  total!: FiguresResponse;

  @ApiProperty({ type: [MunicipalityCoverageResponse] })
  municipalities!: MunicipalityCoverageResponse[];

  @ApiProperty({ type: [AssociationCoverageResponse] })
  associations!: AssociationCoverageResponse[];

  @ApiProperty({ type: [SiteCoverageResponse] })
  sites!: SiteCoverageResponse[];

  @ApiProperty({ enum: LANGUAGE_LEVELS, isArray: true, description: 'Levels that are asked for or offered.' })
  levels!: LanguageLevel[];

  static of(reading: CoverageReading): CoverageResponse {
    const { date, formatCode, level, completeness, levels, accessibility } = reading;
    const { accessibilityZones, ...settings } = reading.settings;
    return {
      date,
      formatCode,
      level,
      settings: {
        ...settings,
        accessibilityZones: accessibilityZones.limits.map((minutes, zone) => ({
          minutes,
          weight: accessibilityZones.weights[zone] ?? 0,
        })),
      },
      completeness: { providers: { ...completeness.providers }, offices: { ...completeness.offices } },
      total: figuresOf(reading.total, accessibility.total),
      municipalities: reading.municipalities.map((area) => ({
        ags: area.ags,
        name: area.name,
        associationKey: area.associationKey,
        ...figuresOf(area, accessibility.municipalities.get(area.ags) ?? null),
      })),
      associations: reading.associations.map((area) => ({
        key: area.key,
        name: area.name,
        ...figuresOf(area, accessibility.associations.get(area.key) ?? null),
      })),
      sites: reading.sites.map((site) => SiteCoverageResponse.of(site)),
      levels: [...levels],
    };
  }
}
