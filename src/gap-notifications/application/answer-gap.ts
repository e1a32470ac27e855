import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { mayAnswerGap, type GapAnswer } from '#libs/gap-notice';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { ToldLinesQuery } from '../persistence/told-lines.query.js';
import { FindGapCases } from './find-gap-cases.js';
import { GiveAnswer } from './give-answer.js';

/** An answer by somebody who is signed in. */
export interface AnswerGapCommand {
  readonly gapId: string;
  readonly answer: GapAnswer;
  readonly actor: Actor;
}

/** “Lücke beantworten”: for organisations that were told of the gap, and the Kreisverwaltung. */
@Injectable()
export class AnswerGap {
  constructor(
    private readonly transaction: Transaction,
    private readonly toldLines: ToldLinesQuery,
    private readonly gapCases: FindGapCases,
    private readonly giveAnswer: GiveAnswer,
  ) {}

  execute({ gapId, answer, actor }: AnswerGapCommand): Promise<void> {
    return this.transaction.run(async () => {
      if (!(await this.gapCases.mayRead(actor, gapId))) throw notFound('Die Versorgungslücke');
      const wasTold = await this.toldLines.wasTold(actor.organisationId, gapId);
      if (!mayAnswerGap(actor.organisationKind, wasTold)) {
        throw new Refused(
          'forbidden',
          { code: 'not-told' },
          'Antworten können nur Organisationen, denen diese Lücke gemeldet wurde.',
        );
      }
      await this.giveAnswer.execute(gapId, answer, {
        organisationId: actor.organisationId,
        actor,
        channel: 'session',
      });
    });
  }
}
