// The door of `providers`: what other rooms may use. Named exports only.
export { CorrectTravelTime } from './application/correct-travel-time.js';
export { FindApprovals } from './application/find-approvals.js';
export { FindBarriers } from './application/find-barriers.js';
export { FindProviders } from './application/find-providers.js';
export { FindSites } from './application/find-sites.js';
export { FindTravelTimes } from './application/find-travel-times.js';
export { SaveApproval } from './application/save-approval.js';
export { SaveBarrier } from './application/save-barrier.js';
export { SaveProvider } from './application/save-provider.js';
export { SaveSite } from './application/save-site.js';
export { SaveTravelTimes } from './application/save-travel-times.js';
export type { SaveTravelTimesCommand } from './application/save-travel-times.js';
export { TakeBackCorrection } from './application/take-back-correction.js';
export { siteChanged } from './events/site-changed.event.js';
export type { Approval, Provider, Site } from './provider.js';
export { ProvidersHttpModule } from './providers-http.module.js';
export { ProvidersModule } from './providers.module.js';
