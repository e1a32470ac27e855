// The door of `referrals`: what other rooms may use. Named exports only.
export { CheckNeed } from './application/check-need.js';
export { EnterTestResult } from './application/enter-test-result.js';
export type { TestResult } from './application/enter-test-result.js';
export { FindReferral } from './application/find-referral.js';
export { ListReferrals } from './application/list-referrals.js';
export { OpenDemand } from './application/open-demand.js';
export type { OpenNeed } from './persistence/open-need.query.js';
export { NeedRequest } from './http/need.request.js';
export { PauseReferral } from './application/pause-referral.js';
export { PlaceReferral } from './application/place-referral.js';
export { ResumeReferral } from './application/resume-referral.js';
export { TakeReferralStep } from './application/take-referral-step.js';
export type { ReferralStepCommand } from './application/take-referral-step.js';
export { referralChanged, referralStepped } from './events/referral-stepped.event.js';
export type { ReferralStepped } from './events/referral-stepped.event.js';
export { ReferralsHttpModule } from './referrals-http.module.js';
export { ReferralsModule } from './referrals.module.js';
