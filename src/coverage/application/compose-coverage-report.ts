import { Injectable } from '@nestjs/common';
import {
  composeCoverageReport,
  momentWords,
  type FormatCoverage,
  type ReportedShapes,
} from '#libs/coverage-report';
import type { PrintedDocument } from '#libs/printed-document';
import { groupByAssociation } from '#libs/region';
import { FindCourseTypes } from '../../course-types/index.js';
import { Clock, TIME_ZONE } from '../../platform/clock/clock.js';
import { FindRegions, type BoundaryGeometry } from '../../regions/index.js';
import type { CoverageReading } from '../coverage-reading.js';
import { ReadCoverage, type ReadCoverageQuery } from './read-coverage.js';

/** What papers about coverage are written from: all Kurstypen on one day, and the shapes of the areas. */
export interface CoverageForPaper {
  readonly districtName: string;
  /** Whether Verbandsgemeinden say anything of their own. */
  readonly hasAssociations: boolean;
  readonly all: readonly (FormatCoverage & { readonly formatCode: string })[];
  readonly shapes: ReportedShapes;
}

/**
 * “Versorgungsbericht zusammenstellen”: from the same readings as the page, so that nothing is on paper that somebody could not see
 * there. Refuses what {@link ReadCoverage} refuses.
 */
@Injectable()
export class ComposeCoverageReport {
  constructor(
    private readonly readCoverage: ReadCoverage,
    private readonly regions: FindRegions,
    private readonly courseTypes: FindCourseTypes,
    private readonly clock: Clock,
  ) {}

  async execute(query: ReadCoverageQuery): Promise<PrintedDocument> {
    const reading = await this.readCoverage.execute(query);
    const { districtName, hasAssociations, all, shapes } = await this.forPaper(query);
    const title =
      all.find(({ formatCode }) => formatCode === query.formatCode)?.formatTitle ?? query.formatCode;
    const createdAt = this.clock.now();
    return composeCoverageReport({
      districtName,
      createdAt,
      standing: momentWords(createdAt, TIME_ZONE),
      chosen: toFacts(reading, title, hasAssociations),
      all,
      shapes,
    });
  }

  /** All Kurstypen of a day at all levels; today where none is said. */
  async forPaper({ date }: Pick<ReadCoverageQuery, 'date'>): Promise<CoverageForPaper> {
    const { district, municipalities, sources, boundaries } = await this.regions.picture();
    const hasAssociations = groupByAssociation(municipalities).isWorthShowing;
    const formats = await this.courseTypes.formats(date);
    const all: CoverageForPaper['all'][number][] = [];
    for (const { code, title } of formats) {
      const reading = await this.readCoverage.execute({ formatCode: code, date });
      all.push({ ...toFacts(reading, title, hasAssociations), formatCode: code });
    }
    return {
      districtName: district?.name ?? 'Landkreis',
      hasAssociations,
      all,
      shapes: {
        polygons: polygonsOf(boundaries.json),
        source: sources.map(({ title, attribution }) => `${title}: ${attribution}`).join('. '),
      },
    };
  }
}

function toFacts(reading: CoverageReading, formatTitle: string, hasAssociations: boolean): FormatCoverage {
  const { date, level, settings, completeness, accessibility, total, municipalities, associations } = reading;
  return {
    formatTitle,
    date,
    level,
    settings,
    completeness,
    total: { key: '', name: '', figures: total, accessibility: accessibility.total },
    municipalities: municipalities.map((figures) => {
      const { ags: key, name } = figures;
      return { key, name, figures, accessibility: accessibility.municipalities.get(key) ?? null };
    }),
    associations: (hasAssociations ? associations : []).map((figures) => {
      const { key, name } = figures;
      return { key, name, figures, accessibility: accessibility.associations.get(key) ?? null };
    }),
    sites: reading.sites.map(({ site, providerName, offerings, freePlaces, nextStart }) => ({
      name: site.name,
      town: site.town,
      longitude: site.place.longitude,
      latitude: site.place.latitude,
      providerName,
      offerings,
      freePlaces,
      nextStart,
    })),
  };
}

interface Outlines {
  readonly features: readonly {
    readonly properties: { readonly ags: string };
    readonly geometry: BoundaryGeometry;
  }[];
}

function polygonsOf(json: string): ReportedShapes['polygons'] {
  const { features } = JSON.parse(json) as Outlines;
  return new Map(
    features.map(({ properties: { ags }, geometry }) => [
      ags,
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    ]),
  );
}
