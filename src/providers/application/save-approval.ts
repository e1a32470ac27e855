import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { ApprovalRepository } from '../persistence/approval.repository.js';
import { SiteRepository } from '../persistence/site.repository.js';
import type { Approval } from '../provider.js';

/** “Zulassung führen”: of a Kursart at a site from a day on; the same again changes only its end. */
@Injectable()
export class SaveApproval {
  constructor(
    private readonly transaction: Transaction,
    private readonly approvals: ApprovalRepository,
    private readonly sites: SiteRepository,
    private readonly audit: Audit,
  ) {}

  execute(approval: Approval, actor: Actor | null = null): Promise<void> {
    return this.transaction.run(async () => {
      const known = await this.approvals.find(approval);
      if (known !== null && known.until === approval.until) return;
      await this.approvals.save(approval);
      await this.record(approval, actor);
    });
  }

  private async record(
    { siteId, courseTypeCode, from, until }: Approval,
    actor: Actor | null,
  ): Promise<void> {
    const site = await this.sites.find(siteId);
    await this.audit.record({
      actor,
      act: 'approval-saved',
      subjectKind: 'site',
      subjectId: siteId,
      facts: { courseTypeCode, from, until },
      purpose: 'offering-care',
      ...(site === null ? {} : { owner: site.providerId }),
    });
  }
}
