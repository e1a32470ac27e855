import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { MeetingPackFacts } from '#libs/meeting-pack';
import { ComposeCoverageReport } from '../../coverage/index.js';
import { ListGapsForPaper } from '../../gap-notifications/index.js';
import { ListCoursesAtRisk, ListProposals } from '../../planning/index.js';
import { ReadTrends } from '../../trends/index.js';

/** What of a pack is the same for each committee. */
export type PackFigures = Pick<
  MeetingPackFacts,
  | 'districtName'
  | 'coverage'
  | 'shapes'
  | 'gaps'
  | 'coursesAtRisk'
  | 'proposals'
  | 'waiting'
  | 'smallCellThreshold'
>;

/**
 * “Zahlen der Sitzungsmappe”: through the doors by which members see them, and therefore with the same small counts hidden.
 */
@Injectable()
export class ReadPackFigures {
  constructor(
    private readonly coverage: ComposeCoverageReport,
    private readonly gaps: ListGapsForPaper,
    private readonly coursesAtRisk: ListCoursesAtRisk,
    private readonly proposals: ListProposals,
    private readonly trends: ReadTrends,
  ) {}

  async execute(): Promise<PackFigures> {
    const { districtName, all, shapes } = await this.coverage.forPaper({});
    const { lines, threshold, deadlineDays } = await this.trends.execute({
      step: 'month',
      scope: { kind: 'district' },
    });
    return {
      districtName,
      coverage: all,
      shapes,
      smallCellThreshold: threshold,
      gaps: await this.gaps.execute(),
      coursesAtRisk: await this.coursesAtRisk.execute(null),
      proposals: await this.openProposals(),
      waiting: {
        months: lines.map(({ from }) => monthWords(from)),
        medianDays: lines.map(({ people }) => people.medianDays),
        deadlineDays,
      },
    };
  }

  private async openProposals(): Promise<PackFigures['proposals']> {
    return (await this.proposals.execute(null))
      .filter(({ proposal }) => proposal.state === 'open')
      .map(({ proposal, formatTitle, siteName, town, providerName }) => ({
        formatTitle,
        place: `${siteName}, ${town}`,
        providerName,
        startsOn: proposal.startsOn,
      }));
  }
}

const MONTH = new Intl.DateTimeFormat('de-DE', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** „Nov. 2026“. */
function monthWords(day: LocalDate): string {
  return MONTH.format(new Date(`${day}T00:00:00Z`));
}
