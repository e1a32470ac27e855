import { Injectable } from '@nestjs/common';
import {
  FindPlans,
  gapPercentOf,
  ListProposals,
  MakePlan,
  RequestPlan,
  type NamedProposal,
  type PlanRun,
} from '../../planning/index.js';
import type { Act } from '../runner.js';

/** A course that could begin, as it leaves the house: counts of few people are left out. */
export interface PlannedCourse {
  readonly state: NamedProposal['proposal']['state'];
  readonly provider: string;
  readonly site: string;
  readonly format: string;
  readonly level: NamedProposal['proposal']['level'];
  readonly startsOn: string;
  readonly dayparts: NamedProposal['proposal']['dayparts'];
  readonly people: number;
  readonly children: number;
  readonly childcarePlaces: number;
  readonly meanMinutes: number;
  /** Where the mean comes from. */
  readonly meanOrigin: NamedProposal['meanOrigin'];
  readonly municipalities: NamedProposal['municipalities'];
  readonly runnerUpSite: string | null;
}

/** What a search found, and how far from the best it can be at most. */
export interface PlanResult {
  readonly state: PlanRun['state'];
  readonly unplaced: number;
  readonly placed: number;
  readonly gapPercent: number;
  readonly proposals: readonly PlannedCourse[];
}

/** “Kurse vorschlagen” at once, in this process; a worker that hears of it finds it done. */
@Injectable()
export class PlanCommand implements Act<void, PlanResult> {
  constructor(
    private readonly requestPlan: RequestPlan,
    private readonly makePlan: MakePlan,
    private readonly findPlans: FindPlans,
    private readonly listProposals: ListProposals,
  ) {}

  async execute(): Promise<PlanResult> {
    const requested = await this.requestPlan.execute(null);
    await this.makePlan.execute(requested.id);
    const run = (await this.findPlans.latest()).find(({ id }) => id === requested.id) ?? requested;
    const proposals = await this.listProposals.execute(null);
    return {
      state: run.state,
      unplaced: run.unplaced,
      placed: run.placed,
      gapPercent: gapPercentOf(run),
      proposals: proposals.map(plannedCourse),
    };
  }
}

function plannedCourse(named: NamedProposal): PlannedCourse {
  const { proposal, providerName, siteName, town, formatTitle, municipalities, runnerUpSiteName } = named;
  return {
    state: proposal.state,
    provider: providerName,
    site: `${siteName}, ${town}`,
    format: formatTitle,
    level: proposal.level,
    startsOn: proposal.startsOn,
    dayparts: proposal.dayparts,
    people: proposal.people,
    children: proposal.evidence.children,
    childcarePlaces: proposal.childcarePlaces,
    meanMinutes: Math.round(proposal.evidence.meanMinutes),
    meanOrigin: named.meanOrigin,
    municipalities,
    runnerUpSite: runnerUpSiteName,
  };
}
