import { Injectable } from '@nestjs/common';
import { dayAt, type LocalDate } from '#libs/calendar';
import type { FeedFilter } from '#libs/calendar-feed';
import type { Actor } from '#libs/kernel';
import type { CourseQuestion } from '#libs/matching';
import { SearchCourses } from '../../course-search/index.js';
import { ShowMeetings } from '../../meetings/index.js';
import { FindOfferings } from '../../offerings/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import { ListTests } from '../../placement-tests/index.js';
import { FindSites, type Site } from '../../providers/index.js';
import { TIME_ZONE } from '../../platform/clock/clock.js';
import { Refused } from '../../platform/refusal/refused.js';
import { courseEntries } from '../calendar/course-entries.js';
import { foundEntry } from '../calendar/found-entry.js';
import { meetingEntry } from '../calendar/meeting-entry.js';
import { testEntry } from '../calendar/test-entry.js';
import type { FeedEntry } from '../calendar-feed.js';

/** Nobody plans with more. */
const MOST_FOUND = 100;

/** Which days are looked at, both included. */
export interface EntryDays {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** Collects what a feed shows, through the same doors as the pages: whatever an actor may not see there is not here either. */
@Injectable()
export class GatherEntries {
  constructor(
    private readonly offerings: FindOfferings,
    private readonly tests: ListTests,
    private readonly meetings: ShowMeetings,
    private readonly sites: FindSites,
    private readonly organisations: FindOrganisations,
    private readonly search: SearchCourses,
  ) {}

  async execute(filter: FeedFilter, days: EntryDays, actor: Actor): Promise<readonly FeedEntry[]> {
    if (filter.question !== null && filter.kinds.includes('found-courses'))
      return this.found(filter.question);
    const sites = new Map((await this.sites.all()).map((site) => [site.id, site]));
    return [
      ...(await this.ofCourses(filter, days, sites)),
      ...(filter.kinds.includes('placement-tests') ? await this.ofTests(filter, days, sites) : []),
      ...(filter.kinds.includes('meetings') ? await this.ofMeetings(days, actor) : []),
    ];
  }

  /** A question for what is there no more finds nothing. */
  private async found(question: CourseQuestion): Promise<readonly FeedEntry[]> {
    try {
      const { courses } = await this.search.execute(question, { after: null, limit: MOST_FOUND });
      return courses.map(foundEntry);
    } catch (error) {
      if (error instanceof Refused) return [];
      throw error;
    }
  }

  private async ofCourses(
    { kinds, ags, formatCode, providerId }: FeedFilter,
    { from, until }: EntryDays,
    sites: ReadonlyMap<string, Site>,
  ): Promise<readonly FeedEntry[]> {
    if (!kinds.includes('course-starts') && !kinds.includes('section-starts')) return [];
    const names = await this.organisations.names();
    const chosen = (await this.offerings.live()).filter(
      (offering) =>
        (formatCode === null || offering.formatCode === formatCode) &&
        (providerId === null || offering.providerId === providerId) &&
        (ags === null || offering.siteIds.some((id) => sites.get(id)?.ags === ags)),
    );
    return chosen
      .flatMap((offering) => {
        const site = sites.get(offering.siteIds[0] ?? '') ?? null;
        return courseEntries(offering, { site, providerName: names.get(offering.providerId) ?? '' }, kinds);
      })
      .filter(({ when }) => 'day' in when && when.day >= from && when.day <= until);
  }

  private async ofTests(
    { ags, formatCode, providerId }: FeedFilter,
    { from, until }: EntryDays,
    sites: ReadonlyMap<string, Site>,
  ): Promise<readonly FeedEntry[]> {
    const tests = await this.tests.execute({ from, to: until, formatCode });
    return tests
      .filter(
        (test) =>
          (providerId === null || test.providerId === providerId) &&
          (ags === null || sites.get(test.siteId)?.ags === ags),
      )
      .map(testEntry);
  }

  private async ofMeetings({ from, until }: EntryDays, actor: Actor): Promise<readonly FeedEntry[]> {
    const views = await this.meetings.all(actor);
    return views
      .map(({ meeting }) => meeting)
      .filter(({ startsAt }) => {
        const day = dayAt(startsAt, TIME_ZONE);
        return day >= from && day <= until;
      })
      .map(meetingEntry);
  }
}
