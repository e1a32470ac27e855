import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { mayReadAllReports } from '#libs/waiting-list';
import { OfficeStatementRepository } from '../persistence/office-statement.repository.js';
import type { OfficeStatement } from '../saved-report.js';

/** “Vollständigkeitserklärungen nachschlagen”: how fresh the figures of the offices are. */
@Injectable()
export class FindStatements {
  constructor(private readonly statements: OfficeStatementRepository) {}

  all(): Promise<readonly OfficeStatement[]> {
    return this.statements.findAll();
  }

  /** The district sees those of all offices, an office its own. */
  async visibleTo(actor: Actor): Promise<readonly OfficeStatement[]> {
    const all = await this.all();
    return mayReadAllReports(actor)
      ? all
      : all.filter(({ organisationId }) => organisationId === actor.organisationId);
  }
}
