import { Injectable } from '@nestjs/common';
import type { ActionPoint, ReminderStage } from '#libs/meeting';
import type { Organisation } from '../../organisations/index.js';
import { Settings } from '../../platform/config/settings.js';
import { Post } from '../../platform/mail/post.js';
import { writeTaskMail } from '../mails/write-task-mail.js';

/** “Schreiben zu einer Aufgabe”. Needs an open transaction. */
@Injectable()
export class PostTaskLetter {
  constructor(
    private readonly post: Post,
    private readonly settings: Settings,
  ) {}

  async execute(point: ActionPoint, stage: ReminderStage, owner: Organisation): Promise<void> {
    await this.post.send({
      ...writeTaskMail({
        stage,
        ownerName: owner.name,
        wording: point.wording,
        dueOn: point.dueOn,
        href: `${this.settings.publicUrl}/aufgaben`,
      }),
      kind: 'task',
      way: '/aufgaben',
      fact: `task-reminder.${point.id}.${point.dueOn}.${stage}`,
      recipientOrganisationId: owner.id,
      toAddress: owner.mailAddress,
      subjectIds: [],
    });
  }
}
