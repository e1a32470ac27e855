import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { composeMeetingPack } from '#libs/meeting-pack';
import type { PrintedDocument } from '#libs/printed-document';
import { ShowMeetings } from '../../meetings/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { agendaOf, headOf } from '../meeting-words.js';
import { refuseWhoeverDoesNotLead } from '../not-led.js';
import { ReadPackFigures } from './read-pack-figures.js';
import { ReadPackMeasures } from './read-pack-measures.js';
import { ReadPackPast } from './read-pack-past.js';

/** “Sitzungsmappe zusammenstellen”, as things stand now. Throws `not-found`, refuses `not-led`. */
@Injectable()
export class ComposePack {
  constructor(
    private readonly meetings: ShowMeetings,
    private readonly figures: ReadPackFigures,
    private readonly measures: ReadPackMeasures,
    private readonly past: ReadPackPast,
    private readonly clock: Clock,
  ) {}

  async execute(meetingId: string, actor: Actor): Promise<PrintedDocument> {
    const view = await this.meetings.one(meetingId, actor);
    refuseWhoeverDoesNotLead(view);
    const figures = await this.figures.execute();
    return composeMeetingPack({
      ...headOf(view, figures.districtName, this.clock.now()),
      ...figures,
      agenda: agendaOf(view),
      plannedMinutes: view.plannedMinutes,
      ...(await this.measures.execute()),
      ...(await this.past.execute(view.meeting, actor)),
    });
  }
}
