import { germanDay } from '#libs/calendar';
import { Injectable } from '@nestjs/common';
import type { AgendaEvidence, AgendaFacts } from '#libs/meeting';
import { FindCourseTypes } from '../../course-types/index.js';
import { ReadCoverage } from '../../coverage/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { ListCoursesAtRisk, ListProposals } from '../../planning/index.js';

/** The reporting of the county is one thing, not a row: it has this name instead of an id. */
const REPORTING = 'reporting';

/** “Was bei Kursen ansteht”: at risk, proposed and not taken over, not reported. */
@Injectable()
export class ReadCourseFacts {
  constructor(
    private readonly atRisk: ListCoursesAtRisk,
    private readonly proposals: ListProposals,
    private readonly courseTypes: FindCourseTypes,
    private readonly coverage: ReadCoverage,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<AgendaFacts> {
    return {
      'courses-at-risk': (await this.atRisk.execute(null)).map(
        ({ offeringId, title, providerName, startsOn, registered }) => ({
          id: offeringId,
          sentence: `${title} (${providerName}), Beginn ${germanDay(startsOn)}: ${registered} Anmeldungen`,
        }),
      ),
      'course-proposals': (await this.proposals.execute(null))
        .filter(({ proposal }) => proposal.state === 'open')
        .map(({ proposal, formatTitle, town, providerName }) => ({
          id: proposal.id,
          sentence: `${formatTitle} in ${town}, möglich ab ${germanDay(proposal.startsOn)}: ${providerName}`,
        })),
      reporting: await this.reporting(),
    };
  }

  /** Nothing where everybody has reported. */
  private async reporting(): Promise<readonly AgendaEvidence[]> {
    const [format] = await this.courseTypes.formats(this.clock.today());
    if (format === undefined) return [];
    const { providers, offices } = (await this.coverage.execute({ formatCode: format.code })).completeness;
    const missing = providers.total - providers.reported + offices.total - offices.reported;
    if (missing === 0) return [];
    const sentence = `Aktuell gemeldet haben ${providers.reported} von ${providers.total} Kursträgern und ${offices.reported} von ${offices.total} Stellen`;
    return [{ id: REPORTING, sentence }];
  }
}
