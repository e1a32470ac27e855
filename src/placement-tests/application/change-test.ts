import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { PlacementTest } from '#libs/placement-test';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { HoldTest, testRefused } from './hold-test.js';
import { JudgeTest } from './judge-test.js';
import type { TestDetails } from './post-test.js';
import { TellOfficesOfTest } from './tell-offices-of-test.js';

/** A change of a date; `seenVersion` is the version that was seen. */
export interface TestChange {
  readonly id: string;
  readonly details: TestDetails;
  readonly seenVersion: number;
}

/** “Einstufungstermin ändern”. Bookings stay; their offices are told where time or place is another. */
@Injectable()
export class ChangeTest {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldTest,
    private readonly judge: JudgeTest,
    private readonly tellOffices: TellOfficesOfTest,
    private readonly audit: Audit,
  ) {}

  execute({ id, details, seenVersion }: TestChange, actor: Actor): Promise<PlacementTest> {
    return this.transaction.run(async () => {
      const test = await this.hold.ownToCome(id, actor);
      if (test.version !== seenVersion) throw testRefused('changed-meanwhile');
      const changed = { ...test, ...details, version: test.version + 1 };
      await this.judge.execute(changed);
      await this.hold.save(changed);
      if (isElsewhere(test, changed)) await this.tellOffices.execute(changed, 'changed');
      await this.audit.record({
        actor,
        act: 'placement-test-changed',
        subjectKind: 'placement-test',
        subjectId: id,
      });
      return changed;
    });
  }
}

function isElsewhere(before: PlacementTest, after: PlacementTest): boolean {
  return (
    before.startsAt !== after.startsAt || before.endsAt !== after.endsAt || before.siteId !== after.siteId
  );
}
