import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { OfficeStatementRepository } from '../persistence/office-statement.repository.js';
import type { OfficeStatement } from '../saved-report.js';

/** “Vollständigkeit erklären”: our cases and counts are complete today, also where they say nothing. */
@Injectable()
export class ConfirmStatement {
  constructor(
    private readonly statements: OfficeStatementRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor): Promise<OfficeStatement> {
    return this.transaction.run(async () => {
      const statement = { organisationId: actor.organisationId, confirmedOn: this.clock.today() };
      await this.statements.save(statement);
      await this.audit.record({
        actor,
        act: 'figures-confirmed',
        subjectKind: 'organisation',
        subjectId: actor.organisationId,
      });
      return statement;
    });
  }
}
