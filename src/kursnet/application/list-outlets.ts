import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar';
import { isLive } from '#libs/course-catalogue';
import type { Actor } from '#libs/kernel';
import type { KursnetStanding } from '#libs/kursnet';
import type { Publication } from '#libs/public-course';
import { parameterAt } from '#libs/rule-parameter';
import { Clock } from '../../platform/clock/clock.js';
import { ListOwnPublications } from '../../public-courses/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { KursnetDeliveryRepository } from '../persistence/kursnet-delivery.repository.js';
import { ReadOwnSheet } from './read-own-sheet.js';

/** Where a course stands, entered once. */
export interface Outlets {
  readonly title: string;
  readonly publication: Publication;
  /** Its page for everybody; null while it is not public. */
  readonly finderUrl: string | null;
  /** Open data and the directory (HSDS) tell of the courses in the finder, where the district decided for them. */
  readonly isOpenDataOn: boolean;
  readonly isInCalendars: boolean;
  readonly standing: KursnetStanding | null;
  readonly markedAt: Instant | null;
  readonly hasDelivery: boolean;
}

/** “Wo dieser Kurs überall erscheint”, for its provider. */
@Injectable()
export class ListOutlets {
  constructor(
    private readonly readSheet: ReadOwnSheet,
    private readonly publications: ListOwnPublications,
    private readonly deliveries: KursnetDeliveryRepository,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  async execute(offeringId: string, actor: Actor): Promise<Outlets> {
    const { offering, standing, markedAt } = await this.readSheet.execute(offeringId, actor);
    const { courses } = await this.publications.execute(actor);
    const own = courses.find(({ id }) => id === offeringId);
    const openData = parameterAt(await this.parameters.all(), 'open-data.published', this.clock.today());
    return {
      title: offering.title,
      publication: own?.publication ?? 'over',
      finderUrl: own?.url ?? null,
      isOpenDataOn: openData === 1,
      isInCalendars: isLive(offering.state),
      standing,
      markedAt,
      hasDelivery: (await this.deliveries.find(actor.organisationId)) !== null,
    };
  }
}
