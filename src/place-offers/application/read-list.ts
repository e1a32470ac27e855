import { Injectable } from '@nestjs/common';
import { isBookable, offeringStateOn } from '#libs/course-catalogue';
import { supplyEntriesOf, type MatchContext, type SupplyEntry } from '#libs/matching';
import { parameterAt } from '#libs/rule-parameter';
import {
  nextInLine,
  placeStartRun,
  priorityPlaces,
  type ListedCase,
  type NextInLine,
  type RunPlace,
} from '#libs/waiting-list';
import { FindReachability } from '../../matching/index.js';
import type { OfferingRecord } from '../../offerings/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { FindApprovals } from '../../providers/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { ListedCasesQuery } from '../persistence/listed-cases.query.js';
import { PlaceOfferRepository } from '../persistence/place-offer.repository.js';

/** Who is next, and for which entry. */
export interface ChosenNext {
  readonly entry: SupplyEntry;
  readonly line: NextInLine;
}

/** What a run would do. */
export interface StartRunPlan {
  readonly entries: readonly SupplyEntry[];
  readonly cases: ReadonlyMap<string, ListedCase>;
  readonly placements: readonly RunPlace[];
}

/** Interim, until `NextInLine` of waiting-lists is there. */
@Injectable()
export class ReadList {
  constructor(
    private readonly parameters: FindRuleParameters,
    private readonly approvals: FindApprovals,
    private readonly reach: FindReachability,
    private readonly listed: ListedCasesQuery,
    private readonly offers: PlaceOfferRepository,
    private readonly clock: Clock,
  ) {}

  async next(offering: OfferingRecord): Promise<readonly ChosenNext[]> {
    const entries = await this.entriesOf(offering);
    if (entries.length === 0) return [];
    const cases = await this.listed.all();
    const isPriorityOpen = (await this.priorityPlacesLeft(offering)) > 0;
    const context = { ...(await this.context()), isPriorityOpen };
    return entries.map((entry) => ({ entry, line: nextInLine(entry, cases, context) }));
  }

  async plan(offerings: readonly OfferingRecord[]): Promise<StartRunPlan> {
    const entries = (await Promise.all(offerings.map((offering) => this.entriesOf(offering)))).flat();
    const cases = await this.listed.all();
    const left = new Map<string, number>();
    for (const offering of offerings) left.set(offering.id, await this.priorityPlacesLeft(offering));
    const priorityPlacesOf = (offeringId: string): number => left.get(offeringId) ?? 0;
    return {
      entries,
      cases: new Map(cases.map((person) => [person.id, person])),
      placements: placeStartRun(entries, cases, { ...(await this.context()), priorityPlacesOf }),
    };
  }

  /** Places that may still be given by lawful priority (IntV §7(4) S.4). */
  private async priorityPlacesLeft({ id, maximumSize }: OfferingRecord): Promise<number> {
    const share = parameterAt(
      await this.parameters.all(),
      'waiting-list.priority-share-percent',
      this.clock.today(),
    );
    return priorityPlaces(maximumSize, share) - (await this.offers.countByPriority(id));
  }

  private async entriesOf(offering: OfferingRecord): Promise<readonly SupplyEntry[]> {
    const today = this.clock.today();
    const atRiskDays = parameterAt(await this.parameters.all(), 'offering.at-risk-days', today);
    const stateToday = offeringStateOn(offering, today, atRiskDays);
    if (!isBookable(stateToday)) return [];
    return supplyEntriesOf({ offering, stateToday, approvals: await this.approvals.all(), today });
  }

  private async context(): Promise<MatchContext> {
    const today = this.clock.today();
    const { reachability, formats } = await this.reach.execute(today);
    return {
      today,
      reachability,
      reachMinutesOf: (code: string) => formats.find((format) => format.code === code)?.reachMinutes ?? -1,
      freshnessDays: parameterAt(await this.parameters.all(), 'freshness.excluded-days', today),
    };
  }
}
