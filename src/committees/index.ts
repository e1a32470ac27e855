// The door of `committees`: what other rooms may use. Named exports only.
export { FindCommittees } from './application/find-committees.js';
export { CommitteesHttpModule } from './committees-http.module.js';
export { CommitteesModule } from './committees.module.js';
