import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  describeProposals,
  joinPlans,
  planGreedily,
  readPlan,
  splitProblem,
  writePlan,
  writeProgram,
  type PartialProblem,
  type ProposedStart,
  type StartPlan,
} from '#libs/planning';
import { FindCourseTypes } from '../../course-types/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { PlanRepository } from '../persistence/plan.repository.js';
import type { CourseProposal } from '../plan.js';
import { solveProgram } from '../solving/solve-program.js';
import { PoseProblem, type PosedProblem } from './pose-problem.js';

/**
 * “Planung ausführen”: pose, take apart, solve each part (the largest has the most time), keep what is proposed. Progress is written after
 * each part, where a cancelled run is noticed too. Where the solver has no time left, the greedy plan stands with its bound.
 */
@Injectable()
export class MakePlan {
  constructor(
    private readonly plans: PlanRepository,
    private readonly poseProblem: PoseProblem,
    private readonly courseTypes: FindCourseTypes,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(planRunId: string): Promise<void> {
    if (!(await this.begin(planRunId))) return;
    const posed = await this.transaction.runOnSnapshot(() => this.poseProblem.execute(this.clock.today()));
    const parts = splitProblem(posed.problem);
    await this.plans.updateRun(planRunId, { parts: parts.length, unplaced: posed.unplaced });
    const solved: { part: PartialProblem; plan: StartPlan }[] = [];
    for (const part of parts) {
      const share = Math.max(1, (posed.solverSeconds * part.starts.length) / posed.problem.starts.length);
      solved.push({ part, plan: await this.solve(part, share, planRunId) });
      if ((await this.plans.findRun(planRunId))?.state !== 'running') return;
      await this.plans.updateRun(planRunId, { partsDone: solved.length });
    }
    await this.finish(planRunId, posed, joinPlans(solved));
  }

  /** False where it is over already, or was cancelled before it began. */
  private begin(planRunId: string): Promise<boolean> {
    return this.transaction.run(async () => {
      const run = await this.plans.findRunForChange(planRunId);
      if (run?.state !== 'waiting' && run?.state !== 'running') return false;
      await this.plans.updateRun(planRunId, { state: 'running', partsDone: 0 });
      return true;
    });
  }

  private async solve(part: PartialProblem, seconds: number, planRunId: string): Promise<StartPlan> {
    const greedy = planGreedily(part);
    const stop = new AbortController();
    const watch = setInterval(() => void this.stopWhenCancelled(planRunId, stop), 1000);
    try {
      const task = { program: writeProgram(part), seconds, start: writePlan(greedy) };
      const solution = await solveProgram(task, stop.signal);
      if (solution === null) return greedy;
      const plan = readPlan(part, solution);
      return plan.points >= greedy.points ? plan : { ...greedy, bound: Math.max(greedy.points, plan.bound) };
    } finally {
      clearInterval(watch);
    }
  }

  private async stopWhenCancelled(planRunId: string, stop: AbortController): Promise<void> {
    const run = await this.plans.findRun(planRunId);
    if (run?.state === 'cancelled') stop.abort();
  }

  private async finish(
    planRunId: string,
    { problem, weeksSavedBy }: PosedProblem,
    plan: StartPlan,
  ): Promise<void> {
    const formats = await this.courseTypes.formats();
    const typeOf = new Map(formats.map(({ code, courseTypeCode }) => [code, courseTypeCode]));
    const proposals = describeProposals(problem, plan).map((proposed) =>
      toProposal(planRunId, proposed, {
        courseTypeCode: typeOf.get(proposed.start.formatCode) ?? '',
        weeksSaved: weeksSavedBy(proposed),
      }),
    );
    await this.transaction.run(async () => {
      const run = await this.plans.findRunForChange(planRunId);
      if (run?.state !== 'running') return;
      await this.plans.outdateOthers(planRunId, this.clock.now());
      await this.plans.insertProposals(proposals);
      await this.plans.updateRun(planRunId, {
        state: 'finished',
        finishedAt: this.clock.now(),
        placed: proposals.reduce((sum, { people }) => sum + people, 0),
        points: plan.points,
        bound: plan.bound,
      });
    });
  }
}

function toProposal(
  planRunId: string,
  proposed: ProposedStart,
  { courseTypeCode, weeksSaved }: { readonly courseTypeCode: string; readonly weeksSaved: number },
): CourseProposal {
  const { start, people, peopleByMunicipality, children, meanMinutes, points, runnerUp } = proposed;
  return {
    id: randomUUID(),
    planRunId,
    key: start.key,
    providerId: start.providerId,
    siteId: start.siteId,
    courseTypeCode,
    formatCode: start.formatCode,
    level: start.level,
    startsOn: start.startsOn,
    dayparts: start.dayparts,
    minimumSize: start.minimumSize,
    maximumSize: start.maximumSize,
    childcarePlaces: start.childcarePlaces,
    people,
    evidence: {
      peopleByMunicipality,
      children,
      meanMinutes,
      points,
      weeksSaved,
      runnerUp:
        runnerUp === null
          ? null
          : {
              siteId: runnerUp.start.siteId,
              startsOn: runnerUp.start.startsOn,
              people: runnerUp.people,
              fewerPoints: runnerUp.fewerPoints,
            },
    },
    state: 'open',
    offeringId: null,
    decidedAt: null,
  };
}
