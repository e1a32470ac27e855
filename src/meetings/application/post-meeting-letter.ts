import { Injectable } from '@nestjs/common';
import type { Invitee, Meeting } from '#libs/meeting';
import type { Organisation } from '../../organisations/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { newLinkToken } from '../../platform/links/link-token.js';
import type { MailAttachment } from '../../platform/mail/mailer.js';
import { Post } from '../../platform/mail/post.js';
import { writeMeetingCalendar } from '../calendar/write-meeting-calendar.js';
import { germanTimes, placeWords } from '../mails/german-words.js';
import { writeMeetingMail, type MeetingNews } from '../mails/write-meeting-mail.js';
import { InviteeRepository } from '../persistence/invitee.repository.js';
import type { MeetingTelling } from './tell-of-meeting.js';

const OF_MINUTES: readonly MeetingNews[] = ['released', 'corrected'];

/** “Schreiben an Eingeladene”: one mail with the calendar file and a link that answers. Needs an open transaction. */
@Injectable()
export class PostMeetingLetter {
  constructor(
    private readonly invitees: InviteeRepository,
    private readonly post: Post,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** `organisation` null: a guest. */
  async execute(telling: MeetingTelling, invitee: Invitee, organisation: Organisation | null): Promise<void> {
    const { news, meeting, committeeName, agenda, reason, count } = telling;
    const { publicUrl } = this.settings;
    const isOfMinutes = OF_MINUTES.includes(news);
    const way = `/sitzungen/${meeting.id}`;
    const mail = writeMeetingMail({
      news,
      recipientName: organisation?.name ?? invitee.guestName ?? '',
      committeeName,
      title: meeting.title,
      times: germanTimes(meeting.startsAt, meeting.endsAt),
      place: placeWords(meeting),
      notes: isOfMinutes || news === 'cancelled' ? '' : meeting.notes,
      reason,
      agenda: organisation === null ? agenda.map((item) => ({ ...item, sentences: [] })) : agenda,
      answerHref: isOfMinutes || news === 'cancelled' ? null : await this.answerHref(invitee),
      href: organisation === null ? null : `${publicUrl}${way}`,
    });
    await this.post.send({
      ...mail,
      kind: isOfMinutes ? 'minutes' : 'meeting',
      way,
      fact: `meeting-${news}.${meeting.id}.${count}.${invitee.id}`,
      recipientOrganisationId: organisation?.id ?? null,
      toAddress: organisation?.mailAddress ?? invitee.guestMailAddress ?? '',
      subjectIds: [],
      ...(isOfMinutes ? {} : { attachment: this.calendarFile(meeting) }),
    });
  }

  /** A link of its own for each mail; all of them answer for the same. */
  private async answerHref(invitee: Invitee): Promise<string> {
    const { token, hash } = newLinkToken();
    await this.invitees.insertLink(hash, invitee.id);
    return `${this.settings.publicUrl}/sitzung/${token}`;
  }

  private calendarFile(meeting: Meeting): MailAttachment {
    return {
      fileName: 'sitzung.ics',
      mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
      content: writeMeetingCalendar([meeting], {
        name: 'Sitzung',
        publicUrl: this.settings.publicUrl,
        now: this.clock.now(),
      }),
    };
  }
}
