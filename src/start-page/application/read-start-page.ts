import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { isPermitted } from '#libs/rights';
import { orderToDos, urgencyOf } from '#libs/to-do';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import type { StartPage, StartPagePart } from '../start-page.js';
import { CaseWork } from './case-work.js';
import { CountyWork } from './county-work.js';
import { CourseWork } from './course-work.js';
import { GapWork } from './gap-work.js';

/** “Startseite lesen”: of one moment, by the same rights as the pages behind it. */
@Injectable()
export class ReadStartPage {
  constructor(
    private readonly transaction: Transaction,
    private readonly caseWork: CaseWork,
    private readonly courseWork: CourseWork,
    private readonly gapWork: GapWork,
    private readonly countyWork: CountyWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor): Promise<StartPage> {
    return this.transaction.runOnSnapshot(async () => {
      const today = this.clock.today();
      const parts = await this.parts(actor);
      const toDos = orderToDos(
        parts.flatMap((part) => part.toDos),
        today,
      );
      return {
        today,
        toDos: toDos.map((toDo) => ({ ...toDo, urgency: urgencyOf(toDo, today) })),
        figures: parts.flatMap(({ figures }) => figures),
      };
    });
  }

  /** One after the other: they share the connection of the snapshot. */
  private async parts(actor: Actor): Promise<readonly StartPagePart[]> {
    const may = (permission: Parameters<typeof isPermitted>[1]): boolean =>
      isPermitted(actor.organisationKind, permission);
    const parts: StartPagePart[] = [];
    if (may('referral:read')) parts.push(await this.caseWork.execute(actor));
    if (may('offering:write')) parts.push(await this.courseWork.execute(actor));
    if (may('gap:read')) parts.push(await this.gapWork.execute(actor));
    if (!may('referral:read') && !may('offering:write')) parts.push(await this.countyWork.execute(actor));
    return parts;
  }
}
