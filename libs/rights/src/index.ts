// The door of `rights`: who may do what at all, and to which rows. Named exports only.
export { AUDIT_PURPOSES } from './audit-purpose.js';
export type { AuditPurpose } from './audit-purpose.js';
export { isPermitted, PERMISSIONS } from './permission.js';
export type { Permission } from './permission.js';
export { discloseAuditLine, mayReadAllAuditLines, mayReadAuditLine } from './read-audit-line.js';
export type { AuditDisclosure, JudgedAuditLine } from './read-audit-line.js';
export { RIGHT_LINES, rowRule } from './right-line.js';
export type { RightLine } from './right-line.js';
export { ROW_RULES } from './row-rule.js';
export type { RowRule, RowRuleWords } from './row-rule.js';
export type { AuditFacts } from './shown-facts.js';
