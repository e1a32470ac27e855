// The door of `committee`: who belongs to what. Named exports only.
export { belongsTo, leads } from './belongs-to.js';
export type { SeatedCommittee } from './belongs-to.js';
export { COMMITTEE_KINDS } from './committee.js';
export type { Committee, CommitteeKind, CommitteeMembership, CommitteeRole } from './committee.js';
export { judgeJoining, judgeLeaving, judgeSeating } from './judge-joining.js';
export { isActiveOn, lastDayOfSeat, membershipsOn, seatsOn } from './seats.js';
export type { Seat, SeatableOrganisation } from './seats.js';
