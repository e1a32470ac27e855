import { Injectable } from '@nestjs/common';
import type { Meeting } from '#libs/meeting';
import { InviteeRepository } from '../persistence/invitee.repository.js';
import { ChooseInvitees } from './choose-invitees.js';
import { KeepAgenda } from './keep-agenda.js';
import { meetingRefused } from './meeting-refused.js';
import { TellOfMeeting } from './tell-of-meeting.js';

/** “Einladungen verschicken”: who is invited, what the paper says from now on, a mail for each. Needs an open transaction. */
@Injectable()
export class SendInvitations {
  constructor(
    private readonly choose: ChooseInvitees,
    private readonly invitees: InviteeRepository,
    private readonly keepAgenda: KeepAgenda,
    private readonly tell: TellOfMeeting,
  ) {}

  async execute(meeting: Meeting): Promise<void> {
    const invitees = await this.choose.execute(meeting);
    if (invitees.length === 0) throw meetingRefused({ code: 'nobody-to-invite' });
    await this.keepAgenda.freeze(meeting);
    await this.invitees.insert(invitees);
    await this.tell.execute('invited', meeting);
  }
}
