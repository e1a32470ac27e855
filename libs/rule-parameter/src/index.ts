// The door of `rule-parameter`. Named exports only.
export { addValue, correctValue, removeValue } from './keep-timeline.js';
export type { NewValue, Timeline } from './keep-timeline.js';
export { PARAMETER_TERMS } from './parameter-terms.js';
export { parameterAt, PARAMETER_KEYS, sourceAt } from './rule-parameter.js';
export type { ParameterKey, RuleParameter } from './rule-parameter.js';
export { PARAMETER_SUBJECTS } from './terms.js';
export type { ParameterSubject, ParameterTerms } from './terms.js';
