import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { offeringStateOn } from '#libs/course-catalogue';
import { supplyEntriesOf, type SiteApproval, type SupplyEntry } from '#libs/matching';
import { parameterAt } from '#libs/rule-parameter';
import { FindOfferings } from '../../offerings/index.js';
import { FindApprovals } from '../../providers/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';

/** “Angebot eines Tages”: the entries into all live offerings, whether they count or not. */
@Injectable()
export class ReadSupply {
  constructor(
    private readonly offerings: FindOfferings,
    private readonly approvals: FindApprovals,
    private readonly parameters: FindRuleParameters,
  ) {}

  async execute(today: LocalDate): Promise<readonly SupplyEntry[]> {
    const atRiskDays = parameterAt(await this.parameters.all(), 'offering.at-risk-days', today);
    const approvals = bySite(await this.approvals.all());
    return (await this.offerings.live()).flatMap((offering) =>
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
