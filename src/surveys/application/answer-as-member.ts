import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { AnswerContent } from '#libs/survey';
import type { ShownSheet } from '../survey.js';
import { FillSheet } from './fill-sheet.js';
import { FindSheet } from './find-sheet.js';
import { ShowSheet } from './show-sheet.js';

/** “Als Mitglied antworten”, under one's own organisation. Throws `not-found` where it is not invited. */
@Injectable()
export class AnswerAsMember {
  constructor(
    private readonly find: FindSheet,
    private readonly fill: FillSheet,
    private readonly show: ShowSheet,
  ) {}

  async read(surveyId: string, actor: Actor): Promise<ShownSheet> {
    return this.show.execute(await this.find.ofMember(surveyId, actor));
  }

  async save(surveyId: string, answers: readonly AnswerContent[], actor: Actor): Promise<ShownSheet> {
    const { invitation } = await this.find.ofMember(surveyId, actor);
    await this.fill.save(invitation?.id ?? '', answers);
    return this.read(surveyId, actor);
  }

  async send(surveyId: string, answers: readonly AnswerContent[], actor: Actor): Promise<ShownSheet> {
    const { invitation } = await this.find.ofMember(surveyId, actor);
    await this.fill.send(invitation?.id ?? '', { answers, name: null, actor });
    return this.read(surveyId, actor);
  }
}
