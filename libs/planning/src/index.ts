// The door of `planning`: which courses to begin, which are at risk, which to join. Named exports only.
export type { CandidateStart, PlanningWeights } from './course-start.js';
export { describeProposals } from './describe-proposals.js';
export type { ProposedStart } from './describe-proposals.js';
export { listCandidateStarts, roomKey } from './list-candidate-starts.js';
export type { CandidateSource } from './list-candidate-starts.js';
export { planGreedily } from './plan-greedily.js';
export { posePlanningProblem } from './planning-problem.js';
export type { PlanningCell, PlanningOption, PlanningProblem, PlanningSource } from './planning-problem.js';
export { readPlan } from './read-plan.js';
export type { ProgramSolution } from './read-plan.js';
export { splitProblem } from './split-problem.js';
export type { PartialProblem } from './split-problem.js';
export { countPoints, EMPTY_PLAN, findPlanFaults } from './start-plan.js';
export type { PlacedGroup, StartPlan } from './start-plan.js';
export { writeProgram } from './write-program.js';
