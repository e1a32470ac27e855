// The door of `committees`: what other rooms may use. Named exports only.
export { AddCommittee } from './application/add-committee.js';
export { FindCommittees } from './application/find-committees.js';
export { SaveCommittees } from './application/save-committees.js';
export { SeatMember } from './application/seat-member.js';
export { CommitteesHttpModule } from './committees-http.module.js';
export { CommitteesModule } from './committees.module.js';
