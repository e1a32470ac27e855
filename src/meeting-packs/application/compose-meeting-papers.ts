import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { composeAgenda, composeMinutes } from '#libs/meeting-pack';
import type { PrintedDocument } from '#libs/printed-document';
import { ShowMeetings, type MeetingDetailsView } from '../../meetings/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { notFound } from '../../platform/refusal/refused.js';
import { FindRegions } from '../../regions/index.js';
import { agendaOf, attendanceOf, entriesOf, fileNameOf, headOf } from '../meeting-words.js';

/** A paper with the name of its file, without ending. */
export interface NamedPaper {
  readonly paper: PrintedDocument;
  readonly fileName: string;
}

type Version = MeetingDetailsView['versions'][number];

/** “Papiere einer Sitzung”: its agenda and its minutes, for whoever reads the meeting. */
@Injectable()
export class ComposeMeetingPapers {
  constructor(
    private readonly meetings: ShowMeetings,
    private readonly regions: FindRegions,
    private readonly clock: Clock,
  ) {}

  /** “Tagesordnung”: what is taken up. */
  async agenda(meetingId: string, actor: Actor): Promise<NamedPaper> {
    const view = await this.meetings.one(meetingId, actor);
    const head = headOf(view, await this.districtName(), this.clock.now());
    return {
      paper: composeAgenda({ ...head, agenda: agendaOf(view), plannedMinutes: view.plannedMinutes }),
      fileName: fileNameOf('tagesordnung', view),
    };
  }

  /**
   * “Niederschrift”: the version with a number; null: the latest. Before the first is released, those who keep the meeting read the
   * draft, and nobody else. Throws `not-found`.
   */
  async minutes(meetingId: string, number: number | null, actor: Actor): Promise<NamedPaper> {
    const view = await this.meetings.one(meetingId, actor);
    const version = chosenVersion(view, number);
    return {
      paper: composeMinutes({
        ...headOf(view, await this.districtName(), version?.releasedAt ?? this.clock.now()),
        version,
        entries: entriesOf(view, version),
        ...attendanceOf(view),
      }),
      fileName: fileNameOf(version === null ? 'niederschrift_entwurf' : 'niederschrift', view),
    };
  }

  private async districtName(): Promise<string> {
    return (await this.regions.district())?.name ?? 'Landkreis';
  }
}

/** Null: the draft. */
function chosenVersion(
  { versions, mayKeep, meeting: { state } }: MeetingDetailsView,
  number: number | null,
): Version | null {
  const version = number === null ? versions.at(-1) : versions.find((each) => each.number === number);
  if (version !== undefined) return version;
  if (number === null && mayKeep && state === 'held') return null;
  throw notFound('Eine Niederschrift zu dieser Sitzung');
}
