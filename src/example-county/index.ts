// The door of `example-county`: what other rooms may use. Named exports only.
export { LoadExampleCounty } from './application/load-example-county.js';
export { ResetExampleCounty } from './application/reset-example-county.js';
export { ExampleCountyJobsModule } from './example-county-jobs.module.js';
export { ExampleCountyModule } from './example-county.module.js';
export type { LoadedExample } from './loaded-example.js';
export { exampleAccounts } from './plan/example-organisations.js';
export type { ExampleAccount } from './plan/example-organisations.js';
