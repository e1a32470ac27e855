import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { GapNotice } from '#libs/gap-notice';
import { Clock } from '../../platform/clock/clock.js';
import { newLinkToken } from '../../platform/links/link-token.js';
import { Post } from '../../platform/mail/post.js';
import { FindOrganisations } from '../../organisations/index.js';
import type { NoticeToWrite, SentNoticeItem } from '../notice.js';
import { writeNoticeMail } from '../mails/write-notice-mail.js';
import { GapNoticeRepository } from '../persistence/gap-notice.repository.js';
import { ComposeLetter } from './compose-letter.js';

/** “Lückenmeldung schreiben”: the mail into the journal, the notice and its lines beside it. Needs an open transaction. */
@Injectable()
export class WriteGapNotice {
  constructor(
    private readonly organisations: FindOrganisations,
    private readonly composeLetter: ComposeLetter,
    private readonly post: Post,
    private readonly notices: GapNoticeRepository,
    private readonly clock: Clock,
  ) {}

  async execute(notice: NoticeToWrite): Promise<void> {
    const { organisationId, checkedOn, answerUntil } = notice.digest;
    const organisation = await this.organisations.one(organisationId);
    if (organisation === null) throw new Error(`no organisation ${organisationId} to be told of gaps`);
    const { token, hash } = newLinkToken();
    const items = linesOf(notice);
    const mailId = await this.post.send({
      ...writeNoticeMail(
        await this.composeLetter.execute(notice, { organisationName: organisation.name, token }),
      ),
      kind: 'gap-notice',
      way: '/luecken',
      fact: factOf(notice.digest, items),
      recipientOrganisationId: organisationId,
      toAddress: organisation.mailAddress,
      subjectIds: [],
    });
    await this.notices.insert({
      id: randomUUID(),
      organisationId,
      checkedOn,
      answerUntil,
      preparedAt: this.clock.now(),
      mailId,
      tokenHash: hash,
      items,
    });
  }
}

function linesOf({ digest, answersOfOthers }: NoticeToWrite): SentNoticeItem[] {
  return digest.items.map(({ gapId, gapVersion, reason, people }) => ({
    gapId,
    gapVersion,
    reason,
    answers: reason === 'answered' ? (answersOfOthers.get(gapId) ?? 0) : 0,
    people,
  }));
}

/** What is told to whom, as one short text: day, recipient, and the states of the gaps. */
function factOf({ checkedOn, organisationId }: GapNotice, items: readonly SentNoticeItem[]): string {
  const states = items
    .map(({ gapId, gapVersion, reason, answers }) => [gapId, gapVersion, reason, answers].join(' '))
    .sort();
  const hash = createHash('sha256').update(states.join('\n')).digest('hex').slice(0, 16);
  return `gap-notice.${checkedOn}.${organisationId}.${hash}`;
}
