import { Injectable } from '@nestjs/common';
import type { AgendaFacts, Meeting } from '#libs/meeting';
import { ReadCourseFacts } from './read-course-facts.js';
import { ReadGapFacts } from './read-gap-facts.js';
import { ReadMeasureFacts } from './read-measure-facts.js';
import { ReadPastFacts } from './read-past-facts.js';

/** “Was ansteht”, for one meeting: asked only of the rooms that its kind is about. */
@Injectable()
export class ReadAgendaFacts {
  constructor(
    private readonly past: ReadPastFacts,
    private readonly gaps: ReadGapFacts,
    private readonly courses: ReadCourseFacts,
    private readonly measures: ReadMeasureFacts,
  ) {}

  async execute(meeting: Meeting): Promise<AgendaFacts> {
    const { kind } = meeting;
    if (kind === 'workshop') return {};
    const { facts, lastHeldOn } = await this.past.execute(meeting);
    if (kind === 'working-group') return facts;
    return {
      ...facts,
      ...(await this.gaps.execute(lastHeldOn)),
      ...(kind === 'working-circle' ? await this.courses.execute() : await this.measures.execute()),
    };
  }
}
