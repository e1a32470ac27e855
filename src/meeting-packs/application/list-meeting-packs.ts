import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { DocumentAccess, FindDocuments, type DocumentNote } from '../../documents/index.js';
import { ShowMeetings } from '../../meetings/index.js';

/** “Sitzungsmappen auflisten”: for whoever reads the meeting. It also says who may open their files. */
@Injectable()
export class ListMeetingPacks implements OnModuleInit {
  constructor(
    private readonly meetings: ShowMeetings,
    private readonly documents: FindDocuments,
    private readonly access: DocumentAccess,
  ) {}

  onModuleInit(): void {
    this.access.judgeBy('meeting', async (actor, id) =>
      (await this.meetings.all(actor)).some(({ meeting }) => meeting.id === id),
    );
  }

  async execute(meetingId: string, actor: Actor): Promise<readonly DocumentNote[]> {
    await this.meetings.one(meetingId, actor);
    return this.documents.of('meeting', [meetingId]);
  }
}
