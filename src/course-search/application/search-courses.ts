import { Injectable } from '@nestjs/common';
import { freshnessOn } from '#libs/course-catalogue';
import { findCourses, type CourseQuestion, type MatchContext, type SupplyEntry } from '#libs/matching';
import { parameterAt } from '#libs/rule-parameter';
import { FindMatchContext, ReadSupply } from '../../matching/index.js';
import { FindOfferings, type EntryKey, type OfferingRecord } from '../../offerings/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import type { Site } from '../../providers/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import type { FoundCourse } from '../found-course.js';
import { NarrowQuestion } from './narrow-question.js';

/** More than a page: what columns let through and the rules do not is rare. */
const SPARE = 20;

/** One page of courses and where the next begins. */
export interface FoundPage {
  readonly courses: readonly FoundCourse[];
  readonly next: EntryKey | null;
}

/** “Kurs suchen” (IntV §7(3)): by Gemeinde, Kurstyp, level, times, children and way; the next first, of these the nearest. */
@Injectable()
export class SearchCourses {
  constructor(
    private readonly narrow: NarrowQuestion,
    private readonly offerings: FindOfferings,
    private readonly supply: ReadSupply,
    private readonly matchContext: FindMatchContext,
    private readonly organisations: FindOrganisations,
    private readonly parameters: FindRuleParameters,
  ) {}

  async execute(
    question: CourseQuestion,
    page: { readonly after: EntryKey | null; readonly limit: number },
  ): Promise<FoundPage> {
    const context = await this.matchContext.execute();
    const wanted = await this.narrow.execute(question, context);
    const name = await this.namer(context);
    const found: { readonly key: EntryKey; readonly course: FoundCourse }[] = [];
    const batch = page.limit + SPARE;
    let { after } = page;
    for (;;) {
      const { keys, records } = await this.offerings.withEntries(wanted, { after, limit: batch });
      const courses = await this.judge(question, records, context, name);
      found.push(...keys.flatMap((key) => withCourse(key, courses.get(key.id))));
      after = keys.at(-1) ?? null;
      if (found.length > page.limit || keys.length < batch) break;
    }
    const shown = found.slice(0, page.limit);
    return {
      courses: shown.map(({ course }) => course),
      next: found.length > page.limit ? (shown.at(-1)?.key ?? null) : null,
    };
  }

  private async judge(
    question: CourseQuestion,
    records: readonly OfferingRecord[],
    context: MatchContext,
    name: Namer,
  ): Promise<ReadonlyMap<string, FoundCourse>> {
    const entries = await this.supply.bookable(records);
    const recordOf = new Map(records.map((record) => [record.id, record]));
    const courses = findCourses(question, entries, context).flatMap((hit) => {
      const offering = recordOf.get(hit.offeringId);
      const entry = entries.find(
        ({ offeringId, sectionNumber }) =>
          offeringId === hit.offeringId && sectionNumber === hit.sectionNumber,
      );
      return offering === undefined || entry === undefined ? [] : [name({ hit, offering, entry })];
    });
    return new Map(courses.map((course) => [course.offering.id, course]));
  }

  private async namer({ today, sites }: MatchContext & { readonly sites: readonly Site[] }): Promise<Namer> {
    const parameters = await this.parameters.all();
    const limits = {
      staleDays: parameterAt(parameters, 'freshness.stale-days', today),
      excludedDays: parameterAt(parameters, 'freshness.excluded-days', today),
    };
    const siteOf = new Map(sites.map((site) => [site.id, site]));
    const members = await this.organisations.all(['provider']);
    const names = new Map(members.map((member) => [member.id, member.name]));
    return ({ hit, offering, entry }) => ({
      hit,
      offering,
      level: entry.level,
      childcareFree: entry.childcareFree,
      freshness: freshnessOn(offering.confirmedOn, today, limits),
      providerName: names.get(offering.providerId) ?? '',
      site: siteOf.get(hit.siteId ?? entry.siteIds[0] ?? '') ?? null,
    });
  }
}

type Namer = (found: {
  readonly hit: FoundCourse['hit'];
  readonly offering: OfferingRecord;
  readonly entry: SupplyEntry;
}) => FoundCourse;

function withCourse(key: EntryKey, course: FoundCourse | undefined) {
  return course === undefined ? [] : [{ key, course }];
}
