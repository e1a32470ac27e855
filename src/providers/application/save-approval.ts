import { Injectable } from '@nestjs/common';
import { ApprovalRepository } from '../persistence/approval.repository.js';
import type { Approval } from '../provider.js';

/** “Zulassung führen”: of a Kursart at a site from a day on; the same again changes only its end. */
@Injectable()
export class SaveApproval {
  constructor(private readonly approvals: ApprovalRepository) {}

  execute(approval: Approval): Promise<void> {
    return this.approvals.save(approval);
  }
}
