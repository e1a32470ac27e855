import { Injectable } from '@nestjs/common';
import { freeChildPlaces, type CourseFormat } from '#libs/course-catalogue';
import type { SupplyEntry } from '#libs/matching';
import { availabilityOf } from '#libs/public-course';
import type { Coordinates, NearbyStop } from '#libs/region';
import { parameterAt } from '#libs/rule-parameter';
import { FindCourseTypes } from '../../course-types/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { FindSites, type Site } from '../../providers/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { FindStops } from '../../stops/index.js';
import { PublicationRepository } from '../persistence/publication.repository.js';
import type { PublicContact, PublicCourse, PublicEntry, PublicSite } from '../public-course.js';
import type { JudgedCourse } from './judge-publications.js';

interface Surroundings {
  readonly sites: ReadonlyMap<string, Site>;
  readonly formats: readonly CourseFormat[];
  readonly contacts: ReadonlyMap<string, PublicContact>;
  readonly nearestTo: (place: Coordinates) => NearbyStop | null;
  readonly smallestShown: number;
}

/** “Kurs für alle beschreiben”: from a record to what everybody may know of it. Here alone internal things are left behind. */
@Injectable()
export class DescribeCourses {
  constructor(
    private readonly sites: FindSites,
    private readonly courseTypes: FindCourseTypes,
    private readonly stops: FindStops,
    private readonly parameters: FindRuleParameters,
    private readonly publications: PublicationRepository,
    private readonly clock: Clock,
  ) {}

  async execute(judged: readonly JudgedCourse[]): Promise<ReadonlyMap<string, PublicCourse>> {
    const around: Surroundings = {
      sites: new Map((await this.sites.all()).map((site) => [site.id, site])),
      formats: await this.courseTypes.formats(),
      contacts: await this.publications.contacts(),
      nearestTo: (await this.stops.execute()).nearestTo,
      smallestShown: parameterAt(
        await this.parameters.all(),
        'small-cell.public-threshold',
        this.clock.today(),
      ),
    };
    const shown = judged.filter(({ publication }) => publication === 'public');
    return new Map(shown.map((one) => [one.offering.id, courseOf(one, around)]));
  }
}

function courseOf({ offering, provider, entries }: JudgedCourse, around: Surroundings): PublicCourse {
  const { id, title, formatCode, form, weeklyUnits, dayparts, timesNote, endsOn, childcare, confirmedOn } =
    offering;
  return {
    id,
    title,
    formatCode,
    formatTitle: around.formats.find(({ code }) => code === formatCode)?.title ?? '',
    form,
    weeklyUnits,
    dayparts,
    timesNote,
    endsOn,
    childcare:
      childcare === null || childcare.places === 0
        ? null
        : { minimumAgeYears: childcare.minimumAgeYears, hasRoom: freeChildPlaces(offering) > 0 },
    entries: entries.map((entry) => entryOf(entry, around.smallestShown)),
    providerName: provider?.name ?? '',
    contact: around.contacts.get(offering.providerId) ?? null,
    sites: offering.siteIds.flatMap((siteId) => {
      const site = around.sites.get(siteId);
      return site === undefined ? [] : [siteOf(site, around)];
    }),
    confirmedOn,
    isExample: provider?.isExample ?? false,
  };
}

function entryOf(entry: SupplyEntry, smallestShown: number): PublicEntry {
  const { sectionNumber, level, startsOn, freePlaces } = entry;
  return { sectionNumber, level, startsOn, availability: availabilityOf(freePlaces, smallestShown) };
}

function siteOf(site: Site, { nearestTo }: Surroundings): PublicSite {
  const { id, name, street, postcode, town, isStepFree } = site;
  const place = site.isPlaceApproximate ? null : site.place;
  return {
    id,
    name,
    street,
    postcode,
    town,
    isStepFree,
    place,
    stop: place === null ? null : nearestTo(place),
  };
}
