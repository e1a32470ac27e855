import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { LANGUAGE_LEVELS } from '#libs/course-catalogue';
import { placeDemand, type CoverageSnapshot, type DemandCell } from '#libs/coverage';
import {
  listCandidateStarts,
  posePlanningProblem,
  type CandidateSource,
  type PlanningProblem,
  type PlanningWeights,
  type ProposedStart,
} from '#libs/planning';
import { parameterAt, type ParameterKey, type RuleParameter } from '#libs/rule-parameter';
import { FindCourseTypes } from '../../course-types/index.js';
import { TakeSnapshot } from '../../coverage/index.js';
import { FindApprovals, FindSites } from '../../providers/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { countWeeksSaved } from './count-weeks-saved.js';
import { FindBusyRooms } from './find-busy-rooms.js';

/** The problem of a day, and how long a solver may take for it. */
export interface PosedProblem {
  readonly problem: PlanningProblem;
  readonly unplaced: number;
  readonly solverSeconds: number;
  /** “Wartewochen gespart” by a start of the problem. */
  readonly weeksSavedBy: (proposed: ProposedStart) => number;
}

/**
 * “Planungsaufgabe aus den Daten stellen”: people of whom the coverage of today finds no place, and the starts that providers could make.
 * Whoever wants it to be of one moment opens `Transaction.runOnSnapshot` around it.
 */
@Injectable()
export class PoseProblem {
  constructor(
    private readonly takeSnapshot: TakeSnapshot,
    private readonly sites: FindSites,
    private readonly approvals: FindApprovals,
    private readonly courseTypes: FindCourseTypes,
    private readonly parameters: FindRuleParameters,
    private readonly busyRooms: FindBusyRooms,
  ) {}

  async execute(today: LocalDate): Promise<PosedProblem> {
    const snapshot = await this.takeSnapshot.execute(today);
    const rows = await this.parameters.all();
    const unplaced = unplacedOf(snapshot);
    const waitWithoutCourse = parameterAt(rows, 'planning.wait-without-course-weeks', today);
    const reachMinutes = new Map(snapshot.formats.map(({ code, reachMinutes: minutes }) => [code, minutes]));
    const problem = posePlanningProblem({
      today,
      unplaced,
      starts: listCandidateStarts(await this.candidateSource(snapshot, unplaced, rows)),
      reachability: snapshot.reachability,
      reachMinutesOf: (formatCode) => reachMinutes.get(formatCode) ?? -1,
      weights: weightsAt(rows, today),
    });
    return {
      problem,
      unplaced: problem.cells.reduce((sum, { people }) => sum + people, 0),
      solverSeconds: parameterAt(rows, 'planning.solver-seconds', today),
      weeksSavedBy: (proposed) => countWeeksSaved(proposed, snapshot, waitWithoutCourse),
    };
  }

  private async candidateSource(
    { today, formats }: CoverageSnapshot,
    unplaced: readonly DemandCell[],
    rows: readonly RuleParameter[],
  ): Promise<CandidateSource> {
    return {
      today,
      formats,
      sites: await this.sites.all(),
      approvals: await this.approvals.all(),
      courseTypes: await this.courseTypes.types(),
      wanted: wantedLines(unplaced),
      leadWeeks: parameterAt(rows, 'planning.lead-weeks', today),
      minimumSize: parameterAt(rows, 'planning.minimum-size', today),
      childcarePlaces: parameterAt(rows, 'planning.childcare-places', today),
      busyRooms: await this.busyRooms.execute(),
    };
  }
}

function unplacedOf(snapshot: CoverageSnapshot): readonly DemandCell[] {
  return placeDemand(snapshot)
    .cells.filter(({ unplaced }) => unplaced > 0)
    .map(({ cell, unplaced }) => ({ ...cell, people: unplaced }));
}

/** Somebody without a level may begin at any that others of the Kurstyp wait for, or with the first. */
function wantedLines(cells: readonly DemandCell[]): CandidateSource['wanted'] {
  const lines = new Map<string, CandidateSource['wanted'][number]>();
  for (const { formatCode, level } of cells) {
    const line = { formatCode, level: level ?? (formatCode === 'literacy' ? 'literacy' : 'A1') } as const;
    if (LANGUAGE_LEVELS.includes(line.level)) lines.set(`${line.formatCode} ${line.level}`, line);
  }
  return [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}

function weightsAt(rows: readonly RuleParameter[], day: LocalDate): PlanningWeights {
  const at = (key: ParameterKey): number => parameterAt(rows, key, day);
  return {
    person: at('planning.person-points'),
    waitedWeek: at('planning.waited-week-points'),
    mostWaitedWeeks: at('planning.most-waited-weeks'),
    lawfulPriority: at('planning.lawful-priority-points'),
    travelMinute: at('planning.travel-minute-points'),
    dayUntilStart: at('planning.day-until-start-points'),
    course: at('planning.course-points'),
    childcare: at('planning.childcare-points'),
  };
}
