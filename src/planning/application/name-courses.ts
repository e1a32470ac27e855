import { Injectable } from '@nestjs/common';
import type { Offering } from '#libs/course-catalogue';
import { FindProviders, FindSites } from '../../providers/index.js';
import type { NamedCourse } from '../weak-course.js';

/** “Kurse benennen”: with the names that people know. */
@Injectable()
export class NameCourses {
  constructor(
    private readonly providers: FindProviders,
    private readonly sites: FindSites,
  ) {}

  /** Looks the names up once, for however many courses. */
  async execute(): Promise<(offering: Offering) => NamedCourse> {
    const providers = new Map((await this.providers.all()).map(({ id, name }) => [id, name]));
    const sites = new Map((await this.sites.all()).map(({ id, name }) => [id, name]));
    return ({ id, title, providerId, siteIds, startsOn, sections }) => ({
      offeringId: id,
      title,
      providerName: providers.get(providerId) ?? '',
      siteName: sites.get(siteIds[0] ?? '') ?? '',
      startsOn,
      registered: sections[0]?.taken ?? 0,
    });
  }
}
