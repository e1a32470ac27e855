import { Injectable } from '@nestjs/common';
import { zonesWithin } from '#libs/accessibility';
import type { LocalDate } from '#libs/calendar';
import { LANGUAGE_LEVELS, type LanguageLevel } from '#libs/course-catalogue';
import { discloseCoverage, supplyBySite, type CoverageSnapshot } from '#libs/coverage';
import { Clock } from '../../platform/clock/clock.js';
import { Refused } from '../../platform/refusal/refused.js';
import type { CoverageReading, SiteOnMap } from '../coverage-reading.js';
import type { CoveragePicture } from './draw-picture.js';
import { KeepAccessibility } from './keep-accessibility.js';
import { KeepPictures } from './keep-pictures.js';
import { RecentlyUsed } from './recently-used.js';

/** What somebody wants to see; all levels and today where nothing else is said. */
export interface ReadCoverageQuery {
  readonly formatCode: string;
  readonly level?: LanguageLevel | undefined;
  readonly date?: LocalDate | undefined;
}

/** All formats at all levels, and some days. */
const READINGS_KEPT = 200;

/**
 * “Versorgungskarte lesen”. The same question to the same data gives the same object, so that it can be recognised. Refuses
 * `unknown-format`, `day-without-parameters`.
 */
@Injectable()
export class ReadCoverage {
  private readonly readings = new RecentlyUsed<CoverageReading>(READINGS_KEPT);

  constructor(
    private readonly pictures: KeepPictures,
    private readonly accessibility: KeepAccessibility,
    private readonly clock: Clock,
  ) {}

  async execute(query: ReadCoverageQuery): Promise<CoverageReading> {
    const today = this.clock.today();
    const picture = await this.pictures.of(query.date ?? today, today);
    const { version, snapshot } = picture;
    const key = [snapshot.today, version, query.level ?? '', query.formatCode].join(' ');
    return this.readings.get(key, () => Promise.resolve(read(picture, query, this.accessibility)));
  }
}

function read(
  picture: CoveragePicture,
  { formatCode, level }: ReadCoverageQuery,
  keepAccessibility: KeepAccessibility,
): CoverageReading {
  const { snapshot, placement, smallCellThreshold, completeness } = picture;
  const format = snapshot.formats.find(({ code }) => code === formatCode);
  if (format === undefined) throw unknownFormat();
  const { horizonDays, freshnessDays } = snapshot.settings;
  const accessibilityZones = zonesWithin(picture.accessibilityZones, format.reachMinutes);
  const disclosed = discloseCoverage(snapshot, placement, { formatCode, level, smallCellThreshold });
  const sites = sitesOnMap(picture, formatCode, level);
  return {
    date: snapshot.today,
    formatCode,
    level: level ?? null,
    settings: {
      horizonDays,
      freshnessDays,
      reachMinutes: format.reachMinutes,
      smallCellThreshold,
      accessibilityZones,
    },
    completeness,
    ...disclosed,
    accessibility: keepAccessibility.of({
      key: `${formatCode} ${level ?? ''}`,
      municipalities: snapshot.municipalities,
      siteIds: picture.sites.map(({ id }) => id),
      reachability: snapshot.reachability,
      zones: accessibilityZones,
      disclosed,
      supply: sites,
      smallCellThreshold,
    }),
    sites,
    levels: levelsOf(snapshot, formatCode),
  };
}

function sitesOnMap(
  { snapshot, sites, providers }: CoveragePicture,
  formatCode: string,
  level: LanguageLevel | undefined,
): SiteOnMap[] {
  const places = new Map(sites.map((site) => [site.id, site]));
  const names = new Map(providers.map(({ id, name }) => [id, name]));
  return supplyBySite(snapshot, { formatCode, level }).flatMap((supply) => {
    const site = places.get(supply.siteId);
    return site === undefined ? [] : [{ ...supply, site, providerName: names.get(site.providerId) ?? '' }];
  });
}

function levelsOf({ demand, supply }: CoverageSnapshot, formatCode: string): LanguageLevel[] {
  const found = new Set(
    [...demand, ...supply].filter((each) => each.formatCode === formatCode).map((each) => each.level),
  );
  return LANGUAGE_LEVELS.filter((level) => found.has(level));
}

function unknownFormat(): Refused {
  return new Refused('invalid', { code: 'unknown-format', field: 'format' }, 'Diesen Kurstyp gibt es nicht.');
}
