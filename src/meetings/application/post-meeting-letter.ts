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
import { writeMeetingMail, type MeetingLetter, type MeetingNews } from '../mails/write-meeting-mail.js';
import type { MeetingTelling } from '../meeting-telling.js';
import { InviteeRepository } from '../persistence/invitee.repository.js';

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
    const { news, meeting, count } = telling;
    const isOfMinutes = OF_MINUTES.includes(news);
    const answerHref = isOfMinutes || news === 'cancelled' ? null : await this.answerHref(invitee);
    const letter =
      organisation === null ? guestLetter(telling, invitee) : this.memberLetter(telling, organisation);
    await this.post.send({
      ...writeMeetingMail({ ...letter, answerHref }),
      kind: isOfMinutes ? 'minutes' : 'meeting',
      way: wayOf(meeting),
      fact: `meeting-${news}.${meeting.id}.${count}.${invitee.id}`,
      recipientOrganisationId: organisation?.id ?? null,
      toAddress: organisation?.mailAddress ?? invitee.guestMailAddress ?? '',
      subjectIds: [],
      ...(isOfMinutes ? {} : { attachment: this.calendarFile(meeting) }),
    });
  }

  private memberLetter(telling: MeetingTelling, { name }: Organisation): LetterWithoutLink {
    const href = `${this.settings.publicUrl}${wayOf(telling.meeting)}`;
    return { ...sharedWords(telling), recipientName: name, agenda: telling.agenda, href };
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

type LetterWithoutLink = Omit<MeetingLetter, 'answerHref'>;

/** A guest cannot sign in and reads no figures. */
function guestLetter(telling: MeetingTelling, { guestName }: Invitee): LetterWithoutLink {
  const agenda = telling.agenda.map((item) => ({ ...item, sentences: [] }));
  return { ...sharedWords(telling), recipientName: guestName ?? '', agenda, href: null };
}

function sharedWords({
  news,
  meeting,
  committeeName,
  reason,
}: MeetingTelling): Omit<LetterWithoutLink, 'recipientName' | 'agenda' | 'href'> {
  const isOfPast = OF_MINUTES.includes(news) || news === 'cancelled';
  return {
    news,
    committeeName,
    reason,
    title: meeting.title,
    times: germanTimes(meeting.startsAt, meeting.endsAt),
    place: placeWords(meeting),
    notes: isOfPast ? '' : meeting.notes,
  };
}

function wayOf({ id }: Meeting): string {
  return `/sitzungen/${id}`;
}
