import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import {
  describeProposals,
  joinPlans,
  splitProblem,
  type PartialProblem,
  type ProposedStart,
  type StartPlan,
} from '#libs/planning';
import { FindCourseTypes } from '../../course-types/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { PlanRepository } from '../persistence/plan.repository.js';
import type { CourseProposal } from '../plan.js';
import { solveParts } from '../solving/solve-parts.js';
import { PoseProblem, type PosedProblem } from './pose-problem.js';

/** How often progress is written, and a cancelled run noticed. */
const PROGRESS_MILLISECONDS = 500;

/**
 * “Planung ausführen”: pose, take apart, solve each part (the largest has the most time), keep what is proposed. What the solver cannot finish stands with its bound.
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
    const solved = await this.solve(parts, posed.solverSeconds, planRunId);
    if (solved !== null) await this.finish(planRunId, posed, joinPlans(solved));
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

  /** Null where it was cancelled meanwhile. */
  private async solve(
    parts: readonly PartialProblem[],
    solverSeconds: number,
    planRunId: string,
  ): Promise<{ part: PartialProblem; plan: StartPlan }[] | null> {
    const stop = new AbortController();
    const startCount = parts.reduce((sum, { starts }) => sum + starts.length, 0);
    const tasks = parts.map((part) => ({
      part,
      seconds: Math.max(1, (solverSeconds * part.starts.length) / startCount),
    }));
    let [partsDone, isOver] = [0, false];
    const solving = solveParts(tasks, stop.signal, (count) => {
      partsDone = count;
    }).finally(() => {
      isOver = true;
    });
    while (!isOver) {
      await Promise.race([solving, wait(PROGRESS_MILLISECONDS, undefined, { ref: false })]);
      await this.plans.updateRun(planRunId, { partsDone });
      if ((await this.plans.findRun(planRunId))?.state !== 'running') stop.abort();
    }
    const plans = await solving;
    return stop.signal.aborted
      ? null
      : parts.flatMap((part, index) => {
          const plan = plans[index];
          return plan === undefined ? [] : [{ part, plan }];
        });
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
