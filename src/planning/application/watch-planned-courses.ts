import { Injectable } from '@nestjs/common';
import { DecideTakenOver, type DecidedProposals } from './decide-taken-over.js';
import { TellOfCoursesAtRisk } from './tell-of-courses-at-risk.js';

/** What a morning brought. */
export interface WatchedCourses extends DecidedProposals {
  /** Courses that begin soon and expect too few people. */
  readonly atRisk: number;
}

/** “Geplante Kurse überwachen”, each morning: first what is decided, then what of the rest is at risk. Harmless to repeat. */
@Injectable()
export class WatchPlannedCourses {
  constructor(
    private readonly decideTakenOver: DecideTakenOver,
    private readonly tellOfCoursesAtRisk: TellOfCoursesAtRisk,
  ) {}

  async execute(): Promise<WatchedCourses> {
    const decided = await this.decideTakenOver.execute();
    return { ...decided, atRisk: await this.tellOfCoursesAtRisk.execute() };
  }
}
