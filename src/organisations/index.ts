// The door of `organisations`: what other rooms may use. Named exports only.
export { AddAccount } from './application/add-account.js';
export { AddOrganisation } from './application/add-organisation.js';
export { FindOrganisations } from './application/find-organisations.js';
export { OrganisationsHttpModule } from './organisations-http.module.js';
export { OrganisationsModule } from './organisations.module.js';
export type { Organisation } from './organisation.js';
