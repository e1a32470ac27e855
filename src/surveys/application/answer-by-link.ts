import { Injectable } from '@nestjs/common';
import type { AnswerContent } from '#libs/survey';
import { notFound } from '../../platform/refusal/refused.js';
import type { ShownSheet } from '../survey.js';
import { BeginSheet, type BegunSheet } from './begin-sheet.js';
import { FillSheet } from './fill-sheet.js';
import { FindSheet } from './find-sheet.js';
import { ShowSheet } from './show-sheet.js';

/** “Über einen Link antworten”. Throws `not-found` for a link that is wrong, and for one under which no sheet was begun. */
@Injectable()
export class AnswerByLink {
  constructor(
    private readonly find: FindSheet,
    private readonly fill: FillSheet,
    private readonly show: ShowSheet,
    private readonly beginSheet: BeginSheet,
  ) {}

  async read(token: string): Promise<ShownSheet> {
    return this.show.execute(await this.find.byToken(token));
  }

  begin(openToken: string): Promise<BegunSheet> {
    return this.beginSheet.execute(openToken);
  }

  async save(token: string, answers: readonly AnswerContent[]): Promise<ShownSheet> {
    await this.fill.save(await this.sheetId(token), answers);
    return this.read(token);
  }

  async send(token: string, answers: readonly AnswerContent[], name: string | null): Promise<ShownSheet> {
    await this.fill.send(await this.sheetId(token), { answers, name, actor: null });
    return this.read(token);
  }

  private async sheetId(token: string): Promise<string> {
    const { invitation } = await this.find.byToken(token);
    if (invitation === null) throw notFound('Diesen Link');
    return invitation.id;
  }
}
