// The door of `audit-lines`: what other rooms may use. Named exports only.
export { AuditLinesHttpModule } from './audit-lines-http.module.js';
