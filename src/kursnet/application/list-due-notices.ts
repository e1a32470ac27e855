import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { isToBeNotified, KURSNET_STANDINGS } from '#libs/kursnet';
import { parameterAt, sourceAt } from '#libs/rule-parameter';
import { FindOfferings, type OfferingRecord } from '../../offerings/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import type { KursnetDelivery, KursnetSheet } from '../kursnet-sheet.js';
import { KursnetDeliveryRepository } from '../persistence/kursnet-delivery.repository.js';
import { KursnetMarkRepository } from '../persistence/kursnet-mark.repository.js';
import { ComposeSheets } from './compose-sheets.js';

/** What a provider still has to tell KURSNET, and by which rule. */
export interface DueNotices {
  readonly months: number;
  readonly source: string;
  readonly sheets: readonly KursnetSheet[];
  readonly delivery: KursnetDelivery | null;
}

/**
 * “Was noch zu melden ist”: own courses that begin within the next months (Trägerrundschreiben 08/2016), the most urgent first, and those
 * that stand in KURSNET although they fall out.
 */
@Injectable()
export class ListDueNotices {
  constructor(
    private readonly offerings: FindOfferings,
    private readonly composeSheets: ComposeSheets,
    private readonly marks: KursnetMarkRepository,
    private readonly deliveries: KursnetDeliveryRepository,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  async execute({ organisationId }: Actor): Promise<DueNotices> {
    const today = this.clock.today();
    const parameters = await this.parameters.all();
    const months = parameterAt(parameters, 'kursnet.ahead-months', today);
    const sheets = await this.composeSheets.execute(await this.concerned(organisationId, today, months));
    return {
      months,
      source: sourceAt(parameters, 'kursnet.ahead-months', today),
      sheets: sheets.filter(({ standing }) => standing !== null).toSorted(byUrgency),
      delivery: await this.deliveries.find(organisationId),
    };
  }

  private async concerned(
    providerId: string,
    today: LocalDate,
    months: number,
  ): Promise<readonly OfferingRecord[]> {
    const live = await this.offerings.liveOf(providerId);
    const liveIds = new Set(live.map(({ id }) => id));
    const gone: OfferingRecord[] = [];
    for (const id of await this.marks.enteredBy(providerId)) {
      const offering = liveIds.has(id) ? null : await this.offerings.one(id);
      if (offering !== null && offering.state !== 'ended' && offering.startsOn >= today) gone.push(offering);
    }
    return [...gone, ...live.filter(({ startsOn }) => isToBeNotified(startsOn, today, months))];
  }
}

function byUrgency(one: KursnetSheet, other: KursnetSheet): number {
  const rank = ({ standing }: KursnetSheet): number =>
    standing === null ? 0 : KURSNET_STANDINGS.indexOf(standing);
  return rank(one) - rank(other) || (one.offering.startsOn < other.offering.startsOn ? -1 : 1);
}
