import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { offeringStateOn } from '#libs/course-catalogue';
import { supplyEntriesOf, type SiteApproval, type SupplyEntry } from '#libs/matching';
import { parameterAt } from '#libs/rule-parameter';
import { FindOfferings, type OfferingRecord } from '../../offerings/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { FindApprovals } from '../../providers/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';

/** “Angebot eines Tages”: the entries into offerings for which people can register, whether they count or not. */
@Injectable()
export class ReadSupply {
  constructor(
    private readonly offerings: FindOfferings,
    private readonly approvals: FindApprovals,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  /** Those of all live offerings. */
  async execute(today: LocalDate): Promise<readonly SupplyEntry[]> {
    return this.entries(await this.offerings.live(), today);
  }

  /** Those of some offerings. */
  bookable(offerings: readonly OfferingRecord[]): Promise<readonly SupplyEntry[]> {
    return this.entries(offerings, this.clock.today());
  }

  private async entries(
    offerings: readonly OfferingRecord[],
    today: LocalDate,
  ): Promise<readonly SupplyEntry[]> {
    const atRiskDays = parameterAt(await this.parameters.all(), 'offering.at-risk-days', today);
    const approvals = bySite(await this.approvals.all());
    return offerings.flatMap((offering) =>
      supplyEntriesOf({
        offering,
        stateToday: offeringStateOn(offering, today, atRiskDays),
        approvals: offering.siteIds.flatMap((siteId) => approvals.get(siteId) ?? []),
        today,
      }),
    );
  }
}

function bySite(approvals: readonly SiteApproval[]): ReadonlyMap<string, readonly SiteApproval[]> {
  const sites = new Map<string, SiteApproval[]>();
  for (const approval of approvals) {
    const known = sites.get(approval.siteId);
    if (known === undefined) sites.set(approval.siteId, [approval]);
    else known.push(approval);
  }
  return sites;
}
