import { Injectable } from '@nestjs/common';
import type { GapAnswer } from '#libs/gap-notice';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { FindAnswerLink } from './find-answer-link.js';
import { GiveAnswer } from './give-answer.js';

/** An answer by the link of a mail. */
export interface AnswerGapByLinkCommand {
  readonly token: string;
  readonly gapId: string;
  readonly answer: GapAnswer;
}

/** “Lücke über den Link beantworten”: for the recipient of the mail, and only for gaps that stood in it. */
@Injectable()
export class AnswerGapByLink {
  constructor(
    private readonly transaction: Transaction,
    private readonly findAnswerLink: FindAnswerLink,
    private readonly giveAnswer: GiveAnswer,
  ) {}

  execute({ token, gapId, answer }: AnswerGapByLinkCommand): Promise<void> {
    return this.transaction.run(async () => {
      const { notice, organisation } = await this.findAnswerLink.execute(token);
      if (!notice.items.some((item) => item.gapId === gapId)) throw notFound('Die Versorgungslücke');
      await this.giveAnswer.execute(gapId, answer, {
        organisationId: organisation.id,
        actor: null,
        channel: 'mail-link',
      });
    });
  }
}
