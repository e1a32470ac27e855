// The door of `planning`: which courses to begin, which are at risk, which to join. Named exports only.
export type { CandidateStart, PlanningWeights } from './course-start.js';
export { describeProposals } from './describe-proposals.js';
export type { ProposedStart } from './describe-proposals.js';
export { CHILDCARE_FROM_YEARS, listCandidateStarts } from './list-candidate-starts.js';
export type { CandidateSource } from './list-candidate-starts.js';
export { planByPrices } from './plan-by-prices.js';
export { planGreedily } from './plan-greedily.js';
export { posePlanningProblem } from './planning-problem.js';
export type { PlanningCell, PlanningOption, PlanningProblem, PlanningSource } from './planning-problem.js';
export { readPlan } from './read-plan.js';
export type { ProgramSolution } from './read-plan.js';
export { splitProblem } from './split-problem.js';
export type { PartialProblem } from './split-problem.js';
export { EMPTY_PLAN, findPlanFaults } from './start-plan.js';
export type { PlacedGroup, StartPlan } from './start-plan.js';
export { writeProgram } from './write-program.js';
export { decideTakenOver } from './decide-taken-over.js';
export type { ProposalDecision, TakenOverCourse } from './decide-taken-over.js';
export { findCoursesAtRisk, RISK_STAGES } from './find-courses-at-risk.js';
export type { CourseAtRisk, ExpectedCourse, RiskRules, RiskStage } from './find-courses-at-risk.js';
export { findMergeableCourses } from './find-mergeable-courses.js';
export type { MergeableCourses, MergeKind, MergeRules } from './find-mergeable-courses.js';
export type { MergeEffect } from './weigh-merge.js';
export { forecastDemand } from './forecast-demand.js';
export type {
  ClosedRoutes,
  EndingCourse,
  ForecastLine,
  ForecastRow,
  ForecastSource,
  WeeklyRegistrations,
} from './forecast-demand.js';
export { joinPlans } from './join-plans.js';
export { writePlan } from './write-plan.js';
