import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { ApprovalRepository } from '../persistence/approval.repository.js';
import { SiteRepository } from '../persistence/site.repository.js';
import type { Approval } from '../provider.js';

/** “Zulassung streichen”: one that was entered by mistake; the protocol keeps what it was. */
@Injectable()
export class WithdrawApproval {
  constructor(
    private readonly transaction: Transaction,
    private readonly sites: SiteRepository,
    private readonly approvals: ApprovalRepository,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, key: Omit<Approval, 'until'>): Promise<void> {
    return this.transaction.run(async () => {
      const site = await this.sites.lock(key.siteId);
      const known = await this.approvals.find(key);
      if (site === null || known === null) throw notFound('Diese Zulassung');
      await this.approvals.remove(key);
      await this.audit.record({
        actor,
        act: 'approval-withdrawn',
        subjectKind: 'site',
        subjectId: key.siteId,
        owner: site.providerId,
        facts: { courseTypeCode: known.courseTypeCode, from: known.from, until: known.until },
        purpose: 'offering-care',
      });
    });
  }
}
