import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { PlacementTest } from '#libs/placement-test';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { PlacementTestRepository } from '../persistence/placement-test.repository.js';
import { JudgeTest } from './judge-test.js';

/** What a provider enters about a date. */
export type TestDetails = Pick<PlacementTest, 'siteId' | 'startsAt' | 'endsAt' | 'places' | 'formatCodes'>;

/** “Einstufungstermin einstellen”. */
@Injectable()
export class PostTest {
  constructor(
    private readonly transaction: Transaction,
    private readonly tests: PlacementTestRepository,
    private readonly judge: JudgeTest,
    private readonly audit: Audit,
  ) {}

  execute(details: TestDetails, actor: Actor): Promise<PlacementTest> {
    return this.transaction.run(async () => {
      const test: PlacementTest = {
        ...details,
        id: randomUUID(),
        providerId: actor.organisationId,
        state: 'open',
        cancelReason: null,
        version: 1,
      };
      await this.judge.execute(test);
      await this.tests.insert(test);
      await this.audit.record({
        actor,
        act: 'placement-test-posted',
        subjectKind: 'placement-test',
        subjectId: test.id,
      });
      return test;
    });
  }
}
