// The door of `organisations`: what other rooms may use. Named exports only.
export { AddAccount } from './application/add-account.js';
export { AddOrganisation } from './application/add-organisation.js';
export type { AddOrganisationCommand } from './application/add-organisation.js';
export { ChangeOrganisation } from './application/change-organisation.js';
export type { ChangeOrganisationCommand } from './application/change-organisation.js';
export { DeactivateOrganisation } from './application/deactivate-organisation.js';
export { FindActor } from './application/find-actor.js';
export { FindAccounts } from './application/find-accounts.js';
export { FindOrganisations } from './application/find-organisations.js';
export { OrganisationsHttpModule } from './organisations-http.module.js';
export { OrganisationsModule } from './organisations.module.js';
export { ReactivateOrganisation } from './application/reactivate-organisation.js';
export { ResealSecondFactors } from './application/second-factor/reseal-second-factors.js';
export type { ListedOrganisation, Organisation } from './organisation.js';
