import { Injectable } from '@nestjs/common';
import { ApprovalRepository } from '../persistence/approval.repository.js';
import type { Approval } from '../provider.js';

/** “Zulassungen nachschlagen”, past and future ones included. */
@Injectable()
export class FindApprovals {
  constructor(private readonly approvals: ApprovalRepository) {}

  all(): Promise<readonly Approval[]> {
    return this.approvals.findAll();
  }
}
