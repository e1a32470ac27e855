import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { mayAnswerGap, type GapAnswer } from '#libs/gap-notice';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { GiveAnswer } from './give-answer.js';
import { ReadGap } from './read-gap.js';

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
    private readonly readGap: ReadGap,
    private readonly giveAnswer: GiveAnswer,
  ) {}

  execute({ gapId, answer, actor }: AnswerGapCommand): Promise<void> {
    return this.transaction.run(async () => {
      const { gapCase } = await this.readGap.execute(actor, gapId);
      const wasTold = gapCase.told.some(({ organisationId }) => organisationId === actor.organisationId);
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
