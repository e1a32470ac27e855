import { Injectable } from '@nestjs/common';
import type { Actor, Refusal } from '#libs/kernel';
import { FindCourseTypes } from '../../course-types/index.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { judgeApproval } from '../judge-approval.js';
import { ApprovalRepository } from '../persistence/approval.repository.js';
import { SiteRepository } from '../persistence/site.repository.js';
import type { Approval } from '../provider.js';
import { LongestApproval } from './longest-approval.js';
import { SaveApproval } from './save-approval.js';

/** “Zulassung eintragen”: a new one or another end, as the law lets it stand. */
@Injectable()
export class GrantApproval {
  constructor(
    private readonly transaction: Transaction,
    private readonly sites: SiteRepository,
    private readonly approvals: ApprovalRepository,
    private readonly courseTypes: FindCourseTypes,
    private readonly longest: LongestApproval,
    private readonly saveApproval: SaveApproval,
  ) {}

  execute(actor: Actor, approval: Approval): Promise<void> {
    return this.transaction.run(async () => {
      if ((await this.sites.lock(approval.siteId)) === null) throw notFound('Diesen Kursort');
      const types = await this.courseTypes.types();
      if (!types.some(({ code }) => code === approval.courseTypeCode)) {
        throw new Refused(
          'invalid',
          { code: 'unknown-course-type', field: 'courseTypeCode' },
          'Bitte wählen Sie eine Kursart.',
        );
      }
      const longestYears = await this.longest.years();
      const judged = judgeApproval(approval, await this.approvals.findAll(), longestYears);
      if (!judged.ok) throw new Refused('invalid', judged.refusal, sentenceFor(judged.refusal));
      await this.saveApproval.execute(approval, actor);
    });
  }
}

function sentenceFor({ code, facts = {} }: Refusal): string {
  switch (code) {
    case 'approval-without-end':
      return 'Bitte geben Sie an, bis wann die Zulassung gilt.';
    case 'approval-ends-before-it-begins':
      return 'Die Zulassung kann nicht vor ihrem Beginn enden.';
    case 'approval-too-long':
      return `Eine Zulassung gilt höchstens ${facts['years']} Jahre (IntV § 20 Abs. 2).`;
    default:
      return 'In dieser Zeit gilt für diese Kursart schon eine Zulassung an diesem Kursort. Ändern Sie deren Ende, oder beginnen Sie später.';
  }
}
