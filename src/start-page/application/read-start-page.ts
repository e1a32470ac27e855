import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { orderToDos, urgencyOf } from '#libs/to-do';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import type { StartPage } from '../start-page.js';
import { DailyWork } from './daily-work.js';

/** “Startseite lesen”: of one moment, by the same rights as the pages behind it. */
@Injectable()
export class ReadStartPage {
  constructor(
    private readonly transaction: Transaction,
    private readonly dailyWork: DailyWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor): Promise<StartPage> {
    return this.transaction.runOnSnapshot(async () => {
      const today = this.clock.today();
      const parts = await this.dailyWork.execute(actor);
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
}
