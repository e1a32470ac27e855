import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { SupplyEntry } from '#libs/matching';
import { parameterAt } from '#libs/rule-parameter';
import { priorityPlaces, type ListContext } from '#libs/waiting-list';
import { FindMatchContext, ReadSupply } from '../../matching/index.js';
import type { OfferingRecord } from '../../offerings/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { CourseOffersQuery } from '../persistence/course-offers.query.js';
import { ListedCasesQuery, type OfficeCase } from '../persistence/listed-cases.query.js';

/** “Gemeinsame Warteliste, soweit sie einige Kurse angeht”, as it stands at one moment. */
export interface SharedList {
  /** Entries of the courses into which people can be registered, by course and section. */
  readonly entries: readonly SupplyEntry[];
  /** Everybody who wishes one of the courses. */
  readonly cases: readonly OfficeCase[];
  readonly context: ListContext;
  /** The last day on which an open offer of a course is to be answered; null where none is open. */
  openUntil(offeringId: string): LocalDate | null;
}

/** “Warteliste lesen”, for some courses at once: the list, the ways, the places and how far priority is used up. */
@Injectable()
export class ReadList {
  constructor(
    private readonly supply: ReadSupply,
    private readonly matchContext: FindMatchContext,
    private readonly listedCases: ListedCasesQuery,
    private readonly courseOffers: CourseOffersQuery,
    private readonly parameters: FindRuleParameters,
  ) {}

  /** Within the transaction of the caller, where there is one: whoever holds the offerings reads what counts. */
  async execute(offerings: readonly OfferingRecord[]): Promise<SharedList> {
    const context = await this.matchContext.execute();
    const share = parameterAt(
      await this.parameters.all(),
      'waiting-list.priority-share-percent',
      context.today,
    );
    const offersOf = await this.courseOffers.of(offerings.map(({ id }) => id));
    const sizes = new Map(offerings.map(({ id, maximumSize }) => [id, maximumSize]));
    return {
      entries: await this.supply.bookable(offerings),
      cases: await this.listedCases.wishing(offerings),
      context: {
        ...context,
        priorityPlacesOf: (id) => priorityPlaces(sizes.get(id) ?? 0, share) - offersOf(id).byPriority,
      },
      openUntil: (id) => offersOf(id).openUntil,
    };
  }
}
