import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { isPermitted } from '#libs/rights';
import { gatherToDo, type ToDo } from '#libs/to-do';
import { Clock } from '../../platform/clock/clock.js';
import { CountFailedMails } from '../../platform/mail/count-failed-mails.js';
import { FindCourseTypes } from '../../course-types/index.js';
import { ReadCoverage, type CoverageReading } from '../../coverage/index.js';
import { FindProposals, ListCoursesAtRisk } from '../../planning/index.js';
import { figure, type Figure, type StartPagePart } from '../start-page.js';

/** “Was im Kreis ansteht”, for those who oversee it, and its figures, for all who neither teach nor refer. */
@Injectable()
export class CountyWork {
  constructor(
    private readonly coverage: ReadCoverage,
    private readonly courseTypes: FindCourseTypes,
    private readonly atRisk: ListCoursesAtRisk,
    private readonly proposals: FindProposals,
    private readonly failedMails: CountFailedMails,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor): Promise<StartPagePart> {
    const planned = isPermitted(actor.organisationKind, 'plan:read') ? await this.planning(actor) : [];
    return {
      toDos: [...planned, ...(actor.isAdministrator ? await this.failed() : [])],
      figures: await this.figures(),
    };
  }

  private async planning(actor: Actor): Promise<readonly ToDo[]> {
    const courses = await this.atRisk.execute(actor);
    const open = (await this.proposals.execute()).filter(({ proposal }) => proposal.state === 'open');
    return [
      ...gatherToDo(
        'course-at-risk',
        courses.map(({ offeringId, title, startsOn }) => ({ id: offeringId, label: title, dueOn: startsOn })),
      ),
      ...gatherToDo(
        'look-at-proposal',
        open.map(({ proposal }) => ({ id: proposal.id })),
      ),
    ];
  }

  private async failed(): Promise<readonly ToDo[]> {
    const count = await this.failedMails.execute();
    return gatherToDo(
      'mail-failed',
      Array.from({ length: count }, (_, index) => ({ id: String(index) })),
    );
  }

  private async figures(): Promise<readonly Figure[]> {
    const readings: CoverageReading[] = [];
    for (const { code } of await this.courseTypes.formats(this.clock.today()))
      readings.push(await this.coverage.execute({ formatCode: code }));
    const [first] = readings;
    if (first === undefined) return [];
    const { providers, offices } = first.completeness;
    return [
      ...peopleFigures(readings.map(({ total }) => total)),
      figure('providers-reported', providers.reported, providers.total),
      figure('offices-reported', offices.reported, offices.total),
    ];
  }
}

/** Only what the map shows of each Kurstyp is added up, so that a hidden number cannot be found by subtracting. */
function peopleFigures(totals: readonly CoverageReading['total'][]): readonly Figure[] {
  const shown = totals.filter(({ isSuppressed }) => !isSuppressed);
  const sum = (of: 'demand' | 'placed'): number => shown.reduce((all, total) => all + (total[of] ?? 0), 0);
  const demand = sum('demand');
  return [
    figure('people-in-need', demand),
    figure('coverage-percent', demand === 0 ? null : Math.floor((100 * sum('placed')) / demand)),
    figure(
      'county-places-free',
      totals.reduce((all, { freePlacesInReach }) => all + freePlacesInReach, 0),
    ),
  ];
}
