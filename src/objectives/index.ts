// The door of `objectives`: what other rooms may use. Named exports only.
export { CarryOverObjectives } from './application/carry-over-objectives.js';
export { FindObjectives } from './application/find-objectives.js';
export { GoalIndicators } from './application/goal-indicators.js';
export type { IndicatedGoals } from './application/goal-indicators.js';
export { ReadGoals } from './application/read-goals.js';
export { ReplaceObjectives } from './application/replace-objectives.js';
export { SaveObjectives } from './application/save-objectives.js';
export { ObjectivesHttpModule } from './objectives-http.module.js';
export { ObjectivesJobsModule } from './objectives-jobs.module.js';
export { ObjectivesModule } from './objectives.module.js';
