// The door of `sign-in`. Named exports only.
export { judgePassword, MINIMUM_PASSWORD_LENGTH } from './judge-password.js';
export type { PasswordFacts } from './judge-password.js';
export { invitationStateAt } from './invitation.js';
export type { InvitationState, InvitationTimes } from './invitation.js';
export { judgeCodeStep, readGivenCode } from './one-time-code.js';
export type { GivenCode } from './one-time-code.js';
export { drawRecoveryCode, RECOVERY_CODES } from './recovery-code.js';
export { dutyParameter, mustSetUpSecondFactor } from './second-factor-duty.js';
export type { SignInWay } from './second-factor-duty.js';
