import type { CourseFormat } from '#libs/course-catalogue';
import type { OpenCourse } from '../application/find-open-courses.js';
import { derivedId } from '../../platform/ids/derived-id.js';
import type { HsdsDirectory, HsdsOrganization, HsdsService, HsdsServiceAtLocation } from './hsds.js';
import { locationOf } from './location-of.js';
import { scheduleOf } from './schedule-of.js';

/** What a directory is written from. */
export interface DirectoryFacts {
  readonly courses: readonly OpenCourse[];
  readonly formats: readonly CourseFormat[];
  readonly publicUrl: string;
  /** Of addresses; HSDS wants one. */
  readonly state: string;
}

/**
 * “Verzeichnis nach HSDS”: a service is a Kurstyp of a Kursträger, its capacity are the free places of all its courses, and a schedule is
 * one course. How many are taken is never said: that counts people.
 */
export function writeDirectory(facts: DirectoryFacts): HsdsDirectory {
  const { courses, formats } = facts;
  const organizations = unique(courses.map(({ provider }) => organizationOf(provider)));
  const services = organizations.flatMap((organization) =>
    formats.flatMap((format) => {
      const own = courses.filter(
        ({ offering }) => offering.providerId === organization.id && offering.formatCode === format.code,
      );
      return own.length === 0 ? [] : [{ service: serviceOf(organization, format, own), own }];
    }),
  );
  const places = services.flatMap(({ service, own }) => placesOf(service, own, facts));
  return {
    organizations,
    services: services.map(({ service }) => service),
    locations: unique(places.map(({ location }) => location)),
    service_at_locations: places,
    schedules: places.flatMap(({ schedules }) => schedules),
  };
}

function organizationOf({ id, name }: OpenCourse['provider']): HsdsOrganization {
  return { id, name, description: 'Kursträger von Integrationskursen' };
}

function serviceOf(
  organization: HsdsOrganization,
  { code, title, targetGroup }: CourseFormat,
  courses: readonly OpenCourse[],
): HsdsService {
  const id = derivedId('service', organization.id, code);
  const confirmedOn = courses.map(({ offering }) => offering.confirmedOn).sort()[0] ?? '';
  return {
    id,
    organization_id: organization.id,
    organization,
    name: title,
    status: 'active',
    description: targetGroup === null ? `Kurstyp „${title}“` : `Kurstyp „${title}“, für ${targetGroup}`,
    capacities: [
      {
        id: derivedId('capacity', id),
        service_id: id,
        unit: { id: derivedId('unit', 'place'), name: 'Platz' },
        available: courses.reduce((sum, { freePlaces }) => sum + freePlaces, 0),
        description: 'Freie Plätze beim jeweils nächsten Einstieg',
        updated: `${confirmedOn}T00:00:00.000Z`,
      },
    ],
  };
}

function placesOf(
  service: HsdsService,
  courses: readonly OpenCourse[],
  facts: DirectoryFacts,
): readonly HsdsServiceAtLocation[] {
  const sites = unique(courses.flatMap((course) => course.sites));
  return sites.map((site) => {
    const id = derivedId('service-at-location', service.id, site.id);
    const here = courses.filter((course) => course.sites.some((own) => own.id === site.id));
    return {
      id,
      service_id: service.id,
      location_id: site.id,
      service,
      location: locationOf(site, facts.state),
      schedules: here.map(({ offering }) => scheduleOf(offering, id, facts.publicUrl)),
    };
  });
}

function unique<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()].sort((one, other) =>
    one.id < other.id ? -1 : 1,
  );
}
